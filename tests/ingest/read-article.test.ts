import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Article } from '../../src/model/article';
import { readArticle, readArticles } from '../../src/ingest/read-article';
import type { ReadOptions } from '../../src/ingest/draft';

const NOW = new Date('2026-11-24T09:00:00Z');
const BODY =
  'The two ministers met for an hour in Geneva. They agreed to meet again before the end of the year.';

type Hints = Partial<ReadOptions>;
const reading = (input: Uint8Array | string, hints: Hints = {}) => readArticle(input, { now: NOW, ...hints });
function article(input: Uint8Array | string, hints: Hints = {}): Article {
  const read = reading(input, hints);
  if ('rejection' in read) throw new Error(read.rejection.message);
  return read.article;
}
function rejection(input: Uint8Array | string, hints: Hints = {}) {
  const read = reading(input, hints);
  return 'rejection' in read ? read.rejection : null;
}
function problemCodes(input: string, hints: Hints = {}) {
  const read = reading(input, hints);
  return 'rejection' in read ? null : read.problems.map(({ code }) => code);
}

describe('plain text', () => {
  test('headline, dateline and credit line', () =>
    expect(
      article(`Ministers meet\n\nGENEVA — ${BODY}\n\n(The Lake Herald via Reuters, May 4, 1998)`),
    ).toEqual({
      title: 'Ministers meet',
      text: `Ministers meet\n\nGENEVA — ${BODY}\n\n(The Lake Herald via Reuters, May 4, 1998)`,
      url: null,
      outlet: 'The Lake Herald',
      published: { value: '1998-05-04', origin: 'DATELINE' },
      authors: [],
      credits: ['Reuters'],
      language: null,
      topics: [],
      genre: null,
      origins: { title: 'first-line', outlet: 'credit-line', published: 'credit-line' },
    }));

  test('a report that starts with its first sentence has no title', () =>
    expect(article(`${BODY}\nNothing was signed.`)).toMatchObject({
      title: null,
      text: `${BODY}\nNothing was signed.`,
    }));

  test('front lines tell of the article and are no part of it', () =>
    expect(
      article(
        `Outlet: The Lake Herald\nPublished: 4 May 1998\nURL: https://herald.example/a\n\nMinisters meet\n\n${BODY}`,
      ),
    ).toMatchObject({
      title: 'Ministers meet',
      text: `Ministers meet\n\n${BODY}`,
      outlet: 'The Lake Herald',
      published: { value: '1998-05-04', origin: 'METADATA' },
      url: 'https://herald.example/a',
      origins: { outlet: 'front-lines', published: 'front-lines', url: 'front-lines' },
    }));

  test('front lines between fences may have keys of their own', () =>
    expect(
      article(`---\ntitle: "Ministers meet"\nlayout: post\ndate: 1998-05-04\n---\n${BODY}`),
    ).toMatchObject({
      title: 'Ministers meet',
      text: `Ministers meet\n\n${BODY}`,
      published: { value: '1998-05-04' },
    }));

  test('lines broken for their width are joined', () => {
    const paragraph =
      'Both of the ministers had come to the city by the night\ntrain, and both of them left it again within an hour or\ntwo of the meeting, as their offices said in the evening.';
    const joined = paragraph.replaceAll('\n', ' ');
    expect(article(`${paragraph}\n\n${paragraph}`).text).toBe(`${joined}\n\n${joined}`);
  });

  test('the language is told by two hundred characters', () => {
    expect(article(`${BODY} ${BODY} ${BODY}`).language).toBe('en');
    expect(article(BODY).language).toBeNull();
  });

  test('Windows line ends, NUL and lone surrogates', () =>
    expect(article('The first\0 line.\r\nThe \uD83D second line.').text).toBe(
      'The first\uFFFD line.\nThe \uFFFD second line.',
    ));

  test('gzipped', () => expect(article(gzipSync(BODY)).text).toBe(BODY));
  test('gzipped twice', () => expect(article(gzipSync(gzipSync(BODY))).text).toBe(BODY));
  test('in windows-1252', () =>
    expect(article(Buffer.from('The caf\xe9 was shut.', 'latin1')).text).toBe('The café was shut.'));
});

describe('hints win over what the input says', () => {
  const INPUT = `Ministers meet\n\n${BODY}\n\n(The Lake Herald, May 4, 1998)`;

  test('each one, with its origin', () =>
    expect(
      article(INPUT, {
        title: 'Talks',
        outlet: 'The Hill Post',
        published: '1998-05',
        url: 'https://hill.example/b',
        language: 'en-GB',
      }),
    ).toMatchObject({
      title: 'Talks',
      text: `Talks\n\n${BODY}\n\n(The Lake Herald, May 4, 1998)`,
      outlet: 'The Hill Post',
      published: { value: '1998-05', origin: 'USER' },
      url: 'https://hill.example/b',
      language: 'en-GB',
      origins: { title: 'user', outlet: 'user', published: 'user', url: 'user' },
    }));

  test('an address without what only tracks who followed a link', () =>
    expect(article(INPUT, { url: 'https://Hill.example/b?utm_source=feed&id=3#talks' })).toMatchObject({
      url: 'https://hill.example/b?id=3#talks',
    }));

  test('the title that is there already is not doubled', () =>
    expect(article(INPUT, { title: 'ministers meet' })).toMatchObject({ title: 'Ministers meet' }));

  test.each([
    ['a date in the future', { published: '2026-11-25' }, 'BAD_PUBLISHED'],
    ['a date that is none', { published: 'soon' }, 'BAD_PUBLISHED'],
    ['an address that is none', { url: 'herald' }, 'BAD_URL'],
    ['an address with a password', { url: 'https://a:b@herald.example/' }, 'BAD_URL'],
    ['an address of a file', { url: 'file:///etc/passwd' }, 'BAD_URL'],
    ['an address without end', { url: `https://herald.example/${'a'.repeat(2_000)}` }, 'BAD_URL'],
    ['an outlet without end', { outlet: 'a'.repeat(501) }, 'NAME_TOO_LONG'],
    ['a title without end', { title: 'a'.repeat(501) }, 'NAME_TOO_LONG'],
  ])('%s is left out with a problem', (_, hints, code) => expect(problemCodes(INPUT, hints)).toEqual([code]));
});

describe("defaults are for what the input doesn't say", () => {
  const defaults = {
    title: 'Talks',
    outlet: 'The Hill Post',
    published: '1998-05',
    authors: ['Jane Roe'],
    language: 'en-GB',
  };

  test('each one, with its origin', () =>
    expect(article(BODY, { defaults })).toMatchObject({
      title: 'Talks',
      text: `Talks\n\n${BODY}`,
      outlet: 'The Hill Post',
      published: { value: '1998-05', origin: 'USER' },
      authors: ['Jane Roe'],
      language: 'en-GB',
      origins: { title: 'user', outlet: 'user', published: 'user', authors: 'user' },
    }));

  test('what the input says goes before', () => {
    const said = {
      title: 'Ministers meet',
      outlet: 'The Lake Herald',
      published: '1998-05-04',
      author: 'John Doe',
    };
    const line = JSON.stringify({ ...said, text: BODY, language: 'en' });
    expect(article(line, { defaults })).toEqual(article(line));
  });

  test('what its credit lines say too', () =>
    expect(article(`${BODY}\n\n(The Lake Herald, May 4, 1998)`, { defaults })).toMatchObject({
      outlet: 'The Lake Herald',
      published: { value: '1998-05-04', origin: 'DATELINE' },
    }));

  test('and hints before both', () =>
    expect(article(BODY, { outlet: 'The Quay', authors: ['Ada Quill'], defaults })).toMatchObject({
      outlet: 'The Quay',
      authors: ['Ada Quill'],
    }));

  test('a bad one is told where it is needed', () =>
    expect(problemCodes(BODY, { defaults: { published: 'soon' } })).toEqual(['BAD_PUBLISHED']));

  test('a title is for one article', () =>
    expect([
      ...readArticles(`{"text": "${BODY}"}\n{"text": "${BODY}"}`, {
        now: new Date(),
        title: 'Talks',
        defaults,
      }),
    ]).toMatchObject([{ article: { title: null } }, { article: { title: null } }]));
});

describe('JSON lines', () => {
  test('without a title the first line is it, where it looks like one', () => {
    const titleOf = (text: string) => {
      const [reading] = readArticles(JSON.stringify({ text }), { now: NOW });
      return reading && 'article' in reading
        ? [reading.article.title, reading.article.origins['title']]
        : null;
    };
    expect(titleOf('Ministers meet in Geneva\n\nThe two met for an hour.')).toEqual([
      'Ministers meet in Geneva',
      'first-line',
    ]);
    expect(titleOf('The two ministers met for an hour.\n\nThey parted.')).toEqual([null, undefined]);
  });

  const lines = (...items: unknown[]) =>
    items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n');
  const readAll = (input: string) => [...readArticles(input, { now: NOW })];

  test('all fields', () =>
    expect(
      article(
        lines({
          title: 'Ministers meet',
          text: BODY,
          url: 'https://herald.example/a',
          outlet: 'The Lake Herald',
          published: '1998-05-04T10:00:00Z',
          authors: ['Jane Roe', 'John Doe'],
          language: 'en',
        }),
      ),
    ).toMatchObject({
      title: 'Ministers meet',
      text: `Ministers meet\n\n${BODY}`,
      outlet: 'The Lake Herald',
      published: { value: '1998-05-04T10:00Z', origin: 'METADATA' },
      authors: ['Jane Roe', 'John Doe'],
      origins: {
        title: 'json',
        published: 'json',
        outlet: 'json',
        authors: 'json',
        url: 'json',
        language: 'json',
      },
    }));

  test('the names that others give the fields', () =>
    expect(
      article(
        lines({
          headline: 'Ministers meet',
          articleBody: BODY,
          source: { name: 'The Lake Herald' },
          byline: 'By Jane Roe and John Doe',
          datePublished: '1998-05-04',
        }),
      ),
    ).toMatchObject({
      title: 'Ministers meet',
      outlet: 'The Lake Herald',
      authors: ['Jane Roe', 'John Doe'],
      published: { value: '1998-05-04' },
    }));

  test('html as a field', () =>
    expect(article(lines({ html: `<p>${BODY}</p><p>${BODY}</p>`, outlet: 'The Lake Herald' }))).toMatchObject(
      {
        text: `${BODY}\n\n${BODY}`,
        outlet: 'The Lake Herald',
      },
    ));

  test.each([
    ['a list in an object', { status: 'ok', articles: [{ text: BODY }, { text: BODY }] }],
    ['deeper', { response: { total: 2, docs: [{ body: BODY }, { body: BODY }] } }],
    [
      'beside other lists',
      { tags: ['a'], authors: [{ name: 'x' }], items: [{ text: BODY }, { text: BODY }] },
    ],
  ])('what a service answers: %s', (_, answer) => {
    for (const json of [JSON.stringify(answer), JSON.stringify(answer, null, 2)])
      expect(readAll(json).map((read) => 'article' in read && read.article.text)).toEqual([BODY, BODY]);
  });

  test('an object without a text in it is none', () =>
    expect(rejection(JSON.stringify({ status: 'ok', articles: [{ title: 'x' }] }))).toEqual({
      code: 'NO_TEXT',
      message: 'Item 1 has neither "text" nor "html". Its fields are: status, articles.',
    }));

  test('a broken line is rejected in its place and the rest goes on', () => {
    const readings = readAll(lines({ text: BODY }, '{"text": "cut', { summary: 'x' }, '7', { text: BODY }));
    expect(readings.map((read) => ('rejection' in read ? read.rejection.code : 'read'))).toEqual([
      'read',
      'BAD_JSON',
      'NO_TEXT',
      'BAD_JSON',
      'read',
    ]);
    expect(readings[1]).toEqual({
      rejection: {
        code: 'BAD_JSON',
        message: 'Line 2 is no JSON object. Write one a line, like {"title": "…", "text": "…"}.',
      },
    });
    expect(readings[2]).toMatchObject({
      rejection: { message: 'Line 3 has neither "text" nor "html". Its fields are: summary.' },
    });
  });

  test('an array, and one object over many lines', () => {
    expect(readAll(JSON.stringify([{ text: BODY }, { text: BODY }], null, 2))).toHaveLength(2);
    expect(readAll(JSON.stringify({ text: BODY }, null, 2))).toHaveLength(1);
  });

  test("a date that can't be read is left out with a problem", () =>
    expect(problemCodes(lines({ text: BODY, published: 'soon' }))).toEqual(['UNREADABLE_DATE']));
});

describe('what is no article is rejected with its reason', () => {
  test.each([
    ['nothing', '', 'EMPTY'],
    ['blanks', ' \r\n\t', 'EMPTY'],
    ['signs alone', '* * *', 'EMPTY'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'UNSUPPORTED_FORMAT'],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'UNSUPPORTED_FORMAT'],
    ['bytes without sense', Buffer.from(Array.from({ length: 200 }, (_, i) => i % 32)), 'UNSUPPORTED_FORMAT'],
    ['a zip archive that is cut off', Buffer.from('PK\x03\x04abc'), 'BAD_ZIP'],
    ['a feed without entries', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'EMPTY'],
    ['a drawing', '<svg><path d="M0 0"/></svg>', 'UNSUPPORTED_FORMAT'],
    ['gzip that is cut off', gzipSync(BODY).subarray(0, 30), 'BAD_GZIP'],
    ['gzip in gzip in gzip', gzipSync(gzipSync(gzipSync(BODY))), 'GZIP_TOO_DEEP'],
    ['a text over 4 MB', `${BODY}\n`.repeat(45_000), 'TEXT_TOO_LONG'],
  ])('%s', (_, input, code) => expect(rejection(input)?.code).toBe(code));

  test('the message says what it is and what to do', () =>
    expect(rejection(Buffer.from('%PDF-1.7\n'))?.message).toBe(
      "This is a PDF, which can't be read. Give plain text, HTML, a feed or JSON lines, packed or not.",
    ));

  test('a format that is forced is not guessed', () =>
    expect(article('<rss>is the root of a feed, he said</rss>', { format: 'text' }).text).toMatch(/^<rss>/));
});

describe('whatever comes in', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<p>',
          '</div>',
          '{"text":"',
          '\0',
          '\r\n',
          '\uD83D',
          'Talks. ',
          '---\n',
          'date: ',
          '&#0;',
          '<script>',
          '"}',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('gives an article that keeps its rules, or a reason', () =>
    fc.assert(
      fc.property(anything, (input) => {
        for (const read of readArticles(input, { now: NOW })) {
          if ('rejection' in read) expect(read.rejection.message).toMatch(/\.$/);
          else expectWellFormed(read.article);
        }
      }),
      { numRuns: 300 },
    ));

  test('bytes of any kind do too', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const read of readArticles(bytes, { now: NOW })) expect(read).toBeDefined();
      }),
    ));

  function expectWellFormed({ title, text }: Article) {
    if (title !== null) expect(text.split('\n')[0]).toBe(title);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text).not.toMatch(/\0|\r/);
  }

  test.each([
    ['2 MB on one line', 'Talks go on. '.repeat(160_000)],
    ['2 MB of line ends', `a${'\n'.repeat(2_000_000)}b c`],
    ['2 MB of blanks', `a${' '.repeat(2_000_000)}b`],
    ['2 MB of open brackets', `a${'('.repeat(2_000_000)}`],
    ['2 MB of an HTML line', `<p>${'Talks go on. '.repeat(160_000)}</p>`],
  ])('%s takes linear time', (_, input) => {
    const timeOf = (text: string): number => {
      // Of this process alone, so that a busy machine counts less.
      const { user: started } = process.cpuUsage();
      expect([...readArticles(text, { now: NOW })]).toHaveLength(1);
      return process.cpuUsage().user - started;
    };
    // A quarter of it first, which also warms up. Squared time would be 16 times as long.
    const quarter = timeOf(input.slice(0, 4) + input.slice(-input.length / 4));
    expect(timeOf(input)).toBeLessThan(10 * quarter + 500_000);
  });
});

test('the address of a file with several articles is not that of each', () => {
  const lines = ['{"text": "It rained."}', '{"text": "It was dry.", "url": "https://herald.example/dry"}'];
  const urls = (count: number): (string | null)[] =>
    [...readArticles(lines.slice(0, count).join('\n'), { now: NOW, url: 'https://herald.example/all' })].map(
      (reading) => ('article' in reading ? reading.article.url : null),
    );
  expect(urls(1)).toEqual(['https://herald.example/all']);
  expect(urls(2)).toEqual([null, 'https://herald.example/dry']);
});
