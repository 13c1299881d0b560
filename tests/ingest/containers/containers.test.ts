import { gzipSync } from 'node:zlib';
import { openZip } from '../../../src/ingest/containers/zip';
import { readArticles } from '../../../src/ingest/read-article';
import { zip } from '../../factories/zip';

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
    ['an archive that is cut off', zip(two).subarray(0, 100), ['BAD_ZIP']],
  ])('%s', (_, bytes, titles) => expect(readAll(bytes)).toEqual(titles));

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
  ])('%s', (_, bytes) => expect(read(bytes)).toMatchObject(EXPECTED));

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
