import { gzipSync } from 'node:zlib';
import { openZip } from '../../../src/ingest/containers/zip';
import type { Article } from '../../../src/model/article';
import { readArticles } from '../../../src/ingest/read-article';
import { tar, tarEntry } from '../../factories/tar';
import { zip, zip64 } from '../../factories/zip';

const NOW = new Date('2026-11-24T09:00:00Z');
const SENTENCE =
  'The two ministers met for an hour in Geneva and agreed to meet again before the end of the year.';
const readAll = (bytes: Uint8Array) =>
  [...readArticles(bytes, { now: NOW })].map((reading) =>
    'rejection' in reading ? reading.rejection.code : reading.article.title,
  );
const report = (title: string) => Buffer.from(`${title}\n\n${SENTENCE}\n`);

describe('zip', () => {
  const two = [
    { name: 'a.txt', bytes: report('Talks open') },
    {
      name: 'news/b.html',
      bytes: Buffer.from(
        `<html><body><h1>Talks close in Geneva</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></body></html>`,
      ),
      stored: true,
    },
  ];

  test.each<[string, Buffer, (string | null)[]]>([
    ['files, packed and stored', zip(two), ['Talks open', 'Talks close in Geneva']],
    ['within gzip', gzipSync(zip(two)), ['Talks open', 'Talks close in Geneva']],
    ['gzip within it', zip([{ name: 'a.gz', bytes: gzipSync(report('Talks open')) }]), ['Talks open']],
    ['a zip within it', zip([{ name: 'a.zip', bytes: zip(two) }]), ['Talks open', 'Talks close in Geneva']],
    [
      'names that are paths',
      zip([{ name: '../../etc/passwd', bytes: report('Talks open') }]),
      ['Talks open'],
    ],
    [
      'what systems put beside them',
      zip([...two, { name: '__MACOSX/._a.txt', bytes: Buffer.from([0, 1]) }]),
      ['Talks open', 'Talks close in Geneva'],
    ],
    [
      'a locked file',
      zip([{ name: 'a.txt', bytes: report('Talks'), locked: true }, ...two]),
      ['ENCRYPTED', 'Talks open', 'Talks close in Geneva'],
    ],
    ['no files', zip([]), ['EMPTY']],
    [
      'an Office document',
      zip([{ name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }]),
      ['UNSUPPORTED_FORMAT'],
    ],
    ['the end that a large archive has', zip64(two), ['Talks open', 'Talks close in Geneva']],
    ['an archive that is cut off in its first file', zip(two).subarray(0, 100), ['BAD_ZIP']],
    ['one that is cut off in its second', zip(two).subarray(0, 220), ['Talks open', 'BAD_ZIP']],
    [
      'one whose directory is cut off',
      zip(two).subarray(0, -30),
      ['Talks open', 'Talks close in Geneva', 'BAD_ZIP'],
    ],
    [
      'one that was written without knowing sizes before, cut off',
      zip(['a', 'b', 'c'].map((name) => ({ name, bytes: report('Talks open'), streamed: true }))).subarray(
        0,
        -250,
      ),
      ['Talks open', 'Talks open', 'BAD_ZIP'],
    ],
    [
      'a book that is cut off',
      zip([{ name: 'mimetype', bytes: Buffer.from('epub'), stored: true }, ...two]).subarray(0, -30),
      ['UNSUPPORTED_FORMAT'],
    ],
  ])('%s', (_, bytes, titles) => expect(readAll(bytes)).toEqual(titles));

  test('one that is cut off says up to where it was read', () => {
    const message = [...readArticles(zip(two).subarray(0, -30), { now: NOW })].at(-1);
    expect(message).toHaveProperty(
      'rejection.message',
      'The zip archive is damaged or cut off and was read up to news/b.html, the last whole file in it. Fetch or pack it again.',
    );
  });

  test('a picture among them is named and left out', () => {
    const [reading] = [
      ...readArticles(zip([{ name: 'a.png', bytes: Buffer.from('\u0089PNG', 'latin1') }, ...two]), {
        now: NOW,
      }),
    ];
    expect(reading && 'rejection' in reading && reading.rejection.message).toMatch(
      /^a\.png: This is a PNG image/,
    );
  });

  test('zips within each other are opened three deep', () => {
    const nest = (depth: number): Buffer =>
      depth === 0 ? report('Talks') : zip([{ name: 'x.zip', bytes: nest(depth - 1) }]);
    expect(readAll(nest(3))).toEqual(['Talks']);
    expect(readAll(nest(4))).toEqual(['TOO_DEEP']);
  });

  test('one file that is too large leaves the others', () =>
    expect(readAll(zip([{ name: 'a', bytes: Buffer.alloc(129 * 1024 * 1024) }, ...two]))).toEqual([
      'PART_TOO_LARGE',
      'Talks open',
      'Talks close in Geneva',
    ]));

  test('a bomb is opened to the limit and no further', () => {
    const bomb = zip(['a', 'b', 'c'].map((name) => ({ name, bytes: Buffer.alloc(1_000_000) })));
    const parts = [...openZip(bomb, 1_500_000)];
    expect(parts.map((part) => ('rejection' in part ? part.rejection.code : part.bytes.length))).toEqual([
      1_000_000,
      'ZIP_TOO_LARGE',
    ]);
  });
});

describe('WARC', () => {
  const record = (type: string, content: Buffer | string, fields = '') => {
    const bytes = Buffer.from(content);
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://herald.example/talks\r\n${fields}Content-Length: ${bytes.length}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n\r\n'),
    ]);
  };
  const PAGE = `<html><body><h1>Talks open in Geneva</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></body></html>`;
  const answer = (status = '200 OK', headers = '', body: Buffer | string = PAGE) =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
      Buffer.from(body),
    ]);

  test.each<[string, Buffer, (string | null)[]]>([
    ['an answer', record('response', answer()), ['Talks open in Geneva']],
    [
      'records packed one by one',
      Buffer.concat([gzipSync(record('warcinfo', 'x')), gzipSync(record('response', answer()))]),
      ['Talks open in Geneva'],
    ],
    [
      'a packed answer',
      record('response', answer('200 OK', 'Content-Encoding: gzip\r\n', gzipSync(PAGE))),
      ['Talks open in Geneva'],
    ],
    [
      'an answer in chunks',
      record(
        'response',
        answer(
          '200 OK',
          'Transfer-Encoding: chunked\r\n',
          `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`,
        ),
      ),
      ['Talks open in Geneva'],
    ],
    ['a resource', record('resource', PAGE, 'Content-Type: text/html\r\n'), ['Talks open in Geneva']],
    [
      'a request, a redirect and a picture are passed over',
      Buffer.concat([
        record('request', 'GET / HTTP/1.1\r\n\r\n'),
        record('response', answer('301 Moved')),
        record('response', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx'),
      ]),
      ['EMPTY'],
    ],
    [
      'an archive that is cut off',
      Buffer.concat([record('response', answer()), record('response', answer()).subarray(0, 200)]),
      ['Talks open in Geneva', 'BAD_WARC'],
    ],
    ['a length that is none', Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\n'), ['BAD_WARC']],
  ])('%s', (_, bytes, titles) => expect(readAll(bytes)).toEqual(titles));

  test('the address of the page is that of the article', () => {
    const [reading] = [...readArticles(record('response', answer()), { now: NOW })];
    expect(reading && 'article' in reading && reading.article.url).toBe('https://herald.example/talks');
  });
});

describe('tar', () => {
  const two = [
    tarEntry('a.txt', report('Talks open')),
    tarEntry('b.txt', report('Talks close'), { prefix: 'news' }),
  ];

  test.each<[string, Buffer, (string | null)[]]>([
    ['files', tar(...two), ['Talks open', 'Talks close']],
    ['within gzip', gzipSync(tar(...two)), ['Talks open', 'Talks close']],
    ['without an end', Buffer.concat(two), ['Talks open', 'Talks close']],
    [
      'folders, links and clutter are passed over',
      tar(
        tarEntry('news/', '', { type: '5' }),
        tarEntry('x', '', { type: '2' }),
        tarEntry('._a.txt', 'x'),
        ...two,
      ),
      ['Talks open', 'Talks close'],
    ],
    [
      'a zip within it',
      tar(tarEntry('a.zip', zip([{ name: 'a.txt', bytes: report('Talks open') }]))),
      ['Talks open'],
    ],
    ['nothing', tar(tarEntry('news/', '', { type: '5' })), ['EMPTY']],
    [
      'an archive that is cut off',
      Buffer.concat([two[0]!, two[1]!.subarray(0, 520)]),
      ['Talks open', 'BAD_TAR'],
    ],
  ])('%s', (_, bytes, titles) => expect(readAll(bytes)).toEqual(titles));

  test.each([
    ['GNU', tarEntry('././@LongLink', `${'n'.repeat(150)}.png\0`, { type: 'L' })],
    ['pax', tarEntry('PaxHeader', `170 path=${'n'.repeat(150)}.png\n`, { type: 'x' })],
  ])('a long name as %s writes it', (_, long) => {
    const [reading] = [
      ...readArticles(tar(long, tarEntry('short', Buffer.from('\u0089PNG', 'latin1')), ...two), { now: NOW }),
    ];
    expect(reading && 'rejection' in reading && reading.rejection.message).toMatch(/^n{150}\.png: /);
  });

  test.each(['-1', '9999999999999', 'zzz'])('a size of %s ends it', (size) => {
    const broken = tarEntry('a.txt', report('Talks'));
    broken.write(size.padEnd(11, '\0'), 124);
    expect(readAll(tar(broken))).toEqual(['BAD_TAR']);
  });
});

describe('mbox', () => {
  const message = (subject: string, body = SENTENCE) =>
    `From news@lake.example Sun Mar  3 14:05:00 2024\nFrom: The Lake Herald <news@lake.example>\nSubject: ${subject}\nDate: Sun, 3 Mar 2024 14:05:00 +0000\nMIME-Version: 1.0\n\n${body}\n\n`;

  test.each<[string, string, (string | null)[]]>([
    ['one message', message('Talks open'), ['Talks open']],
    ['several', message('Talks open') + message('Talks close'), ['Talks open', 'Talks close']],
    [
      'a line that begins like the one between messages',
      message('Talks open', `${SENTENCE}\n\nFrom Geneva it was told in 2024\nthat they met.`),
      ['Talks open'],
    ],
    [
      'a message without a text',
      message('Talks open', '') + message('Talks close'),
      ['NO_TEXT', 'Talks close'],
    ],
  ])('%s', (_, text, titles) => expect(readAll(Buffer.from(text))).toEqual(titles));

  test('a quoted "From" is one again', () => {
    const [reading] = readArticles(Buffer.from(message('Talks', `${SENTENCE}\n\n>From Geneva.`)), {
      now: NOW,
    });
    expect(reading && 'article' in reading && reading.article.text).toMatch(/\n\nFrom Geneva\.$/);
  });
});

describe('a page that a browser saved in one file', () => {
  const PAGE = `<html><head><title>Talks open in Geneva | The Lake Herald</title><meta property=3D"og:site_name" content=3D"The Lake Herald"></head><body><nav>Home</nav><article><h1>Talks open in Geneva</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`;
  const saved = (head: string, type = 'text/html; charset="utf-8"') =>
    Buffer.from(
      `From: <Saved by Blink>\r\n${head}Subject: Talks open\r\nDate: Tue, 5 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://herald.example/talks\r\n\r\n${PAGE}\r\n--b\r\nContent-Type: text/css\r\n\r\np{}\r\n--b--\r\n`,
    );

  test.each([
    ['by Chrome', saved('Snapshot-Content-Location: https://herald.example/talks\r\n')],
    ['by others', saved('')],
  ])('%s', (_, bytes) => {
    const [reading] = readArticles(bytes, { now: NOW });
    expect(reading && 'article' in reading && reading.article).toMatchObject({
      title: 'Talks open in Geneva',
      text: `Talks open in Geneva\n\n${SENTENCE}\n\n${SENTENCE}`,
      url: 'https://herald.example/talks',
      outlet: 'The Lake Herald',
      // When it was saved says nothing.
      published: null,
    });
  });

  test('but a newsletter with its pictures is mail', () => {
    const sent = 'X-Mailer: PHPMailer 6.8.0 (https://mailer.example)\r\nMessage-ID: <1@herald.example>\r\n';
    const [reading] = readArticles(saved(sent), { now: NOW });
    expect(reading && 'article' in reading && reading.article.published?.value).toBe('2024-03-05T10:00Z');
  });

  test('without a page', () => expect(readAll(saved('', 'image/png'))).toEqual(['NO_TEXT']));
});

describe('e-mail', () => {
  const HEAD =
    'From: "The Lake Herald" <news@herald.example>\r\nMIME-Version: 1.0\r\nMessage-ID: <1@herald.example>\r\nDate: Mon, 04 May 1998 10:00:00 +0200 (CEST)\r\n';
  const message = (headers: string, body: string) => Buffer.from(`${HEAD}${headers}\r\n\r\n${body}`);
  const read = (bytes: Buffer) => {
    const [reading] = [...readArticles(bytes, { now: NOW })];
    return reading && 'article' in reading ? reading.article : reading;
  };
  const EXPECTED = {
    title: 'Talks – open',
    text: `Talks – open\n\n${SENTENCE}\n\nIt was signed in Zürich.`,
    outlet: 'The Lake Herald',
    published: { value: '1998-05-04T08:00Z' },
    origins: { title: 'e-mail' },
  };
  const BODY = `<p>${SENTENCE}</p><p>It was signed in Zürich.</p>`;

  test.each([
    [
      'HTML in base 64',
      message(
        'Subject: =?utf-8?Q?Talks_=E2=80=93_open?=\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64',
        Buffer.from(BODY).toString('base64'),
      ),
    ],
    [
      'quoted HTML in Latin-1',
      message(
        'Subject: =?utf-8?B?VGFsa3Mg4oCTIG9wZW4=?=\r\nContent-Type: text/html;\r\n charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable',
        BODY.replace('ü', '=FC').replace('again', 'aga=\r\nin'),
      ),
    ],
    [
      'several parts',
      message(
        'Subject: =?utf-8?Q?Talks_=E2=80=93?= =?utf-8?Q?_open?=\r\nContent-Type: multipart/alternative; boundary="x y"',
        `--x y\r\nContent-Type: text/plain\r\n\r\nplain\r\n--x y\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${BODY}\r\n--x y--\r\n`,
      ),
    ],
    [
      'plain text',
      message(
        'Subject: Talks – open\r\nContent-Type: text/plain; charset=utf-8',
        `${SENTENCE}\r\n\r\nIt was signed in Zürich.`,
      ),
    ],
    [
      'plain text with a signature, and what it answers',
      message(
        'Subject: Talks – open\r\nContent-Type: text/plain; charset=utf-8',
        `${SENTENCE}\r\n\r\nIt was signed in Zürich.\r\n\r\nOn 3 May 1998, Jane Roe wrote:\r\n> Was it signed?\r\n> Where?\r\n-- \r\nLake Herald\r\nTel. 555 0100`,
      ),
    ],
  ])('%s', (_, bytes) => expect(read(bytes)).toMatchObject(EXPECTED));

  test.each([
    ['<1@herald.example>', 'mid:1@herald.example'],
    ['\r\n <a/b%c+d@herald.example> (first)', 'mid:a%2Fb%25c%2Bd@herald.example'],
    ['<"a@b"@herald.example>', 'mid:%22a%40b%22@herald.example'],
    ['none', undefined],
  ])('the message %j is the item %s', (id, item) => {
    const bytes = Buffer.from(`${HEAD.replace('<1@herald.example>', id)}Subject: Talks\r\n\r\n${SENTENCE}`);
    expect((read(bytes) as Article).item?.id).toBe(item);
  });

  test.each([
    ['"The Lake Herald" <news@herald.example>', 'herald.example'],
    ['news@Herald.example', 'herald.example'],
    ['"news@herald.example" <other@plain.example>', 'plain.example'],
    ['The Lake Herald', undefined],
  ])('its name is the word of its sender, %s', (from, by) => {
    const bytes = Buffer.from(`${HEAD.replace(/(?<=From: ).*/, from)}Subject: Talks\r\n\r\n${SENTENCE}`);
    expect((read(bytes) as Article).item?.by).toBe(by);
  });

  test.each([
    ['"The Lake Herald" <news@herald.example>', 'The Lake Herald'],
    ['Press Office <press@transport.example>', 'transport.example'],
    ['Newsroom <nobody@lake.example>', 'lake.example'],
    ['News of the Lake <news@lake.example>', 'News of the Lake'],
    ['news@herald.example', null],
    ['Press <', null],
    ['"The Information" <news@theinformation.example>', 'The Information'],
    ['The Press Office <press@transport.example>', 'transport.example'],
    ['Info <anybody@gmail.com>', null],
  ])('of %s', (from, outlet) => {
    const text = `From: ${from}\r\nMIME-Version: 1.0\r\nMessage-ID: <1@herald.example>\r\nSubject: Talks\r\n\r\n${SENTENCE}`;
    expect(read(Buffer.from(text))).toMatchObject({ outlet });
  });

  test.each([
    ['', 'He left.\nNo more.\nShe stayed.'],
    ['In-Reply-To: <2@herald.example>\r\n', 'He left.\nShe stayed.'],
    ['Subject: Re: Talks\r\n', 'He left.\nShe stayed.'],
  ])('with %j, what is quoted amid it', (header, text) => {
    const body = 'He left.\n> No more.\nShe stayed.';
    const bytes = message(`${header}Content-Type: text/plain`, body);
    expect(read(bytes)).toMatchObject({ text: expect.stringContaining(text) as string });
  });

  test.each<[string, Buffer, (string | null)[]]>([
    ['no text', message('Content-Type: image/png', 'x'), ['NO_TEXT']],
    [
      'parts within parts without end',
      message(
        'Content-Type: multipart/mixed; boundary=x',
        '--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'.repeat(5_000),
      ),
      ['NO_TEXT'],
    ],
    [
      'a text with lines that look like headers',
      Buffer.from(`From: the lake\nTo: the sea\n\n${SENTENCE}`),
      ['From: the lake'],
    ],
  ])('%s', (_, bytes, titles) => expect(readAll(bytes)).toEqual(titles));
});
