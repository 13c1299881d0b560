import { readArticle } from '../../../src/ingest/read-article';
import type { Article } from '../../../src/model/article';

const NOW = new Date('2026-11-24T09:00:00Z');
const FIRST =
  'The two ministers met for an hour in Geneva and agreed to meet again before the end of the year, officials said.';
const SECOND =
  'Nothing was signed, and neither of them would say whether there had been any progress in the matter of the border.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const reading = (html: string, fetchedFrom?: string) => readArticle(html, { now: NOW, fetchedFrom });
function article(html: string, fetchedFrom?: string): Article {
  const read = reading(html, fetchedFrom);
  if ('rejection' in read) throw new Error(read.rejection.message);
  return read.article;
}
const textOf = (body: string) => article(page(`<article>${body}</article>`)).text;
const codeOf = (html: string) => {
  const read = reading(html);
  return 'rejection' in read ? read.rejection.code : read.problems.map(({ code }) => code);
};

describe('the words', () => {
  const WHOLE = `${FIRST}\n\n${SECOND}`;

  test.each([
    ['paragraphs', BODY],
    ['paragraphs without end tags', `<p>${FIRST}<p>${SECOND}`],
    ['blocks that are no paragraphs', `<div>${FIRST}</div><div>${SECOND}</div>`],
    ['line breaks', `<div>${FIRST}<br><br>${SECOND}</div>`],
    [
      'tags within words and sentences',
      BODY.replace('ministers', '<b>mini</b>sters').replace('Geneva', '<a href="/g">Geneva</a>'),
    ],
    ['line ends and blanks within a paragraph', BODY.replaceAll(' in ', '\n   in\t')],
    ['entities', BODY.replace('hour in', 'hour&#32;in')],
    [
      'a menu before and links after',
      `<nav><a href="/">Home</a></nav>${BODY}<ul><li><a href="/1">Other news of the day</a></li><li><a href="/2">More news</a></li></ul>`,
    ],
    ['a pointer between', `<p>${FIRST}</p><p>Read more: <a href="/1">the border</a></p><p>${SECOND}</p>`],
    [
      'a form and an aside',
      `<p>${FIRST}</p><form>Sign up <input></form><aside>Our newsletter</aside><p>${SECOND}</p>`,
    ],
    ['scripts and styles', `<style>p{}</style>${BODY}<script>track()</script>`],
  ])('%s', (_, body) => expect(textOf(body)).toBe(WHOLE));

  test('captions stand at the end', () =>
    expect(
      textOf(
        `<p>${FIRST}</p><figure><img src="a.jpg"><figcaption>The old library in Geneva.</figcaption></figure><p>${SECOND}</p>`,
      ),
    ).toBe(`${WHOLE}\n\nThe old library in Geneva.`));

  test('a fragment without html and body is read too', () =>
    expect(article(`<h2>Talks</h2>${BODY}`).text).toContain(WHOLE));
});

describe('what the page says of itself', () => {
  const jsonLd = (data: unknown) =>
    `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
  const news = {
    '@type': 'NewsArticle',
    headline: 'Ministers meet in Geneva',
    datePublished: '1998-05-04T10:00:00+02:00',
    author: [{ '@type': 'Person', name: 'Jane Roe' }],
    publisher: { name: 'The Lake Herald' },
  };
  const READ = {
    title: 'Ministers meet in Geneva',
    outlet: 'The Lake Herald',
    published: { value: '1998-05-04T08:00Z', origin: 'METADATA' },
    authors: ['Jane Roe'],
    language: 'en',
    origins: {
      title: 'json-ld',
      outlet: 'json-ld',
      published: 'json-ld',
      authors: 'json-ld',
      language: 'html-lang',
    },
  };

  test.each([
    ['JSON-LD', news],
    ['JSON-LD in a list', [{ '@type': 'WebSite' }, news]],
    [
      'JSON-LD in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, news] },
    ],
    ['JSON-LD with line breaks in its strings', JSON.stringify(news).replace('meet in', 'meet\nin')],
    [
      'JSON-LD in CDATA, with a comma too many',
      `//<![CDATA[\n${JSON.stringify(news).replace(/}$/, ',}')}\n//]]>`,
    ],
  ])('%s', (_, data) => expect(article(page(BODY, jsonLd(data)))).toMatchObject(READ));

  test('a broken block is searched for its date', () =>
    expect(article(page(BODY, jsonLd(`${JSON.stringify(news)} cut {`)))).toMatchObject({
      published: READ.published,
      title: READ.title,
    }));

  test('OpenGraph and article tags', () =>
    expect(
      article(
        page(
          BODY,
          '<meta property="og:title" content="Ministers meet in Geneva | The Lake Herald"><meta property="og:site_name" content="The Lake Herald"><meta property="article:published_time" content="1998-05-04T10:00:00Z"><meta name="author" content="By Jane Roe and John Doe"><link rel="canonical" href="/a">',
        ),
        'https://herald.example/a?from=feed',
      ),
    ).toMatchObject({
      title: 'Ministers meet in Geneva',
      outlet: 'The Lake Herald',
      authors: ['Jane Roe', 'John Doe'],
      url: 'https://herald.example/a',
      origins: {
        title: 'og:title',
        published: 'article:published_time',
        authors: 'author',
        url: 'canonical',
      },
    }));

  test('the heading that readers see wins over a title that says the same', () =>
    expect(
      article(
        page(
          `<h1>Ministers meet in old Geneva</h1>${BODY}`,
          '<title>Ministers meet in Geneva - The Lake Herald</title>',
        ),
      ),
    ).toMatchObject({
      title: 'Ministers meet in old Geneva',
      text: `Ministers meet in old Geneva\n\n${FIRST}\n\n${SECOND}`,
      origins: { title: 'h1' },
    }));

  test.each([
    ['a title that says less than the heading', 'Charset', 'Minister warns', 'Minister warns'],
    [
      'a site’s name as heading',
      'Ministers meet in Geneva | The Lake Herald',
      'The Lake Herald',
      'Ministers meet in Geneva',
    ],
    ['a heading of the site’s section', 'Ministers meet in Geneva', 'World', 'Ministers meet in Geneva'],
  ])('%s', (_, title, heading, chosen) =>
    expect(article(page(`<h1>${heading}</h1>${BODY}`, `<title>${title}</title>`)).title).toBe(chosen),
  );

  test.each([
    [
      '<time>',
      `<article><time datetime="1998-05-04">yesterday</time>${BODY}</article>`,
      undefined,
      'time',
      'METADATA',
    ],
    [
      'a marked date',
      `<span class="post-date">Posted May 4, 1998</span>${BODY}`,
      undefined,
      'visible-date',
      'METADATA',
    ],
    ['the address', BODY, 'https://herald.example/1998/05/04/talks', 'url', 'URL'],
    ['the address with a named month', BODY, 'https://herald.example/1998/may/4/talks', 'url', 'URL'],
    ['the last line', `${BODY}<p>(The Lake Herald, May 4, 1998)</p>`, undefined, 'credit-line', 'DATELINE'],
  ])('the day by %s', (_, body, address, origin, kind) =>
    expect(article(page(body), address)).toMatchObject({
      published: { value: '1998-05-04', origin: kind },
      origins: { published: origin },
    }),
  );

  test('a date in the future is none', () =>
    expect(article(page(BODY, '<meta name="date" content="2099-01-01">')).published).toBeNull());

  test('a canonical address that is the bare site says nothing', () =>
    expect(
      article(page(BODY, '<link rel="canonical" href="https://herald.example/">'), 'https://herald.example/a')
        .url,
    ).toBe('https://herald.example/a'));

  test('a page that shows nothing before its scripts run has the text of its JSON-LD', () => {
    const articleBody = `${FIRST}\n\n${SECOND}`.repeat(3);
    expect(article(page('<div id="app">Loading</div>', jsonLd({ ...news, articleBody })))).toMatchObject({
      text: `Ministers meet in Geneva\n\n${articleBody}`,
      origins: { text: 'json-ld' },
    });
    expect(codeOf(page('', jsonLd({ ...news, articleBody: FIRST })))).toBe('NO_ARTICLE');
  });

  test('a page that must be paid for is read with a problem', () =>
    expect(codeOf(page(BODY, jsonLd({ ...news, isAccessibleForFree: false })))).toEqual(['PAYWALL']));
});

test('a page that asks for a subscription in words is read with a problem', () =>
  expect(codeOf(page(`${BODY}<p>Log in or subscribe to continue reading this article.</p>`))).toEqual([
    'PAYWALL',
  ]));

test('a short article under a banner about cookies is an article', () =>
  expect(
    article(
      page(
        `${BODY}${BODY}<p>Privacy and cookies: this site uses cookies. By going on you give your consent. More in our cookie and privacy policy.</p>`,
      ),
    ).text,
  ).toContain(FIRST));

test('a page behind the complaints of its server is a page', () =>
  expect(article(`<br />\n<b>Warning</b>: old\n${page(BODY)}`).text).toContain(FIRST));

describe('what is no article', () => {
  test.each([
    ['an empty page', page(''), 'NO_ARTICLE'],
    [
      'a list of links',
      page(
        '<ul>' +
          '<li><a href="/1">One more story of the day that is only linked</a></li>'.repeat(20) +
          '</ul>',
      ),
      'NO_ARTICLE',
    ],
    [
      'a consent wall',
      page(
        '<p>Your privacy matters to us. By your consent we share personal data. See our privacy policy on cookies and consent for more of this.</p>'.repeat(
          2,
        ),
      ),
      'CONSENT_WALL',
    ],
    [
      'a banner alone, which is no main part of anything',
      page(
        '<div>We value your privacy. We and our 842 partners store cookies on your device.</div><button>Accept all</button><button>Reject all</button>',
      ),
      'CONSENT_WALL',
    ],
    [
      'the beginning of a paid article, too short to be one',
      page('<h1>Ministers meet</h1><p>They met.</p><p>Subscribe now to continue reading.</p>'),
      'PAYWALL',
    ],
    [
      'one that says so in its data alone',
      page(
        '<h1>Ministers meet</h1><p>They met.</p>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet","isAccessibleForFree":false}</script>',
      ),
      'PAYWALL',
    ],
    [
      'words of cookies in a script',
      page('<h1>Ministers</h1><script>cookies(); consent(); cookies()</script>'),
      'NO_ARTICLE',
    ],
    [
      'a check for robots',
      page(`<p>Please enable JavaScript and complete the captcha. ${SECOND}</p>`),
      'BLOCKED_PAGE',
    ],
    ['tags nested a thousand deep', page('<div>'.repeat(1_000) + BODY), 'PAGE_TOO_DEEP'],
    ['tags nested a hundred thousand deep', page('<div>'.repeat(100_000) + BODY), 'PAGE_TOO_DEEP'],
    ['a hundred thousand open brackets', page('<'.repeat(300_000)), 'PAGE_TOO_LARGE'],
    ['a page without end', page('a'.repeat(16_000_000)), 'PAGE_TOO_LARGE'],
  ])('%s', (_, html, code) => expect(codeOf(html)).toBe(code));

  test('a page that opens with many comments is read at once', () => {
    const started = performance.now();
    expect(article(`${'<!-- x -->'.repeat(5_000)}${page(BODY)}`).text).toContain(FIRST);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test('a page of more tags than any newspaper’s is refused before it is parsed', () => {
  const page = `<html><body>${'<p><a>x</a>'.repeat(36_000)}</body></html>`;
  const started = performance.now();
  expect(readArticle(page, { now: new Date('2021-05-04'), format: 'html' })).toEqual({
    rejection: {
      code: 'PAGE_TOO_LARGE',
      message:
        "The page has more than 20000 tags, which would take too long to read. Give the article's own page, or its text.",
    },
  });
  expect(performance.now() - started).toBeLessThan(10_000);
});
