import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { jsonLines, runCommand } from './run-command';

const BODY =
  'The two ministers met for an hour in Geneva. They agreed to meet again before the end of the year.';
const REPORT = `Ministers meet\n\n${BODY}\n\n(The Lake Herald, May 4, 1998)\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
}

test('a line of JSON for an article', async () => {
  const report = file('report.txt', REPORT);
  const { status, out, err } = await runCommand(['read', report]);
  expect({ status, lines: jsonLines(out) }).toEqual({
    status: 0,
    lines: [
      {
        path: report,
        title: 'Ministers meet',
        text: REPORT.trim(),
        url: null,
        outlet: 'The Lake Herald',
        published: '1998-05-04',
        authors: [],
        credits: [],
        language: null,
        topics: [],
        genre: null,
        origins: { title: 'first-line', outlet: 'credit-line', published: 'credit-line' },
      },
    ],
  });
  expect(err).not.toContain('at ');
});

const FLAGS = [
  '--title',
  'Talks',
  '--outlet',
  'The Hill Post',
  '--published',
  '1998-05',
  '--language',
  'en-GB',
];

test("what the user says is for what the input doesn't", async () => {
  const input = 'the ministers of Norland and Sudonia met for an hour, and nobody left early.';
  const flags = [...FLAGS, '--url', 'https://hill.example/a'];
  const { out } = await runCommand(['read', '-', ...flags], { input });
  expect(jsonLines(out)).toMatchObject([
    {
      path: '-',
      title: 'Talks',
      outlet: 'The Hill Post',
      published: '1998-05',
      language: 'en-GB',
      url: 'https://hill.example/a',
      origins: { title: 'user', outlet: 'user', published: 'user' },
    },
  ]);
});

test('a charset and a language that the user knows better', async () => {
  // "Встреча" in KOI8-R, too short a word to be told by its letters.
  const koi = file('koi.txt', Buffer.from([0xf7, 0xd3, 0xd4, 0xd2, 0xc5, 0xde, 0xc1]));
  const { out } = await runCommand(['read', koi, '--charset', 'koi8-r', '--language', 'ru']);
  expect(jsonLines(out)).toMatchObject([{ text: 'Встреча', language: 'ru' }]);
});

test('what the input says itself stays', async () => {
  const { out } = await runCommand(['read', '-', ...FLAGS], { input: REPORT });
  const [first] = jsonLines((await runCommand(['read', '-'], { input: REPORT })).out) as object[];
  expect(jsonLines(out)).toEqual([{ ...first, language: 'en-GB' }]);
});

test.each(['title', 'url'])('--%s is refused for several inputs', async (name) => {
  const flags = [`--${name}`, 'https://herald.example/a'];
  expect(await runCommand(['read', __filename, __filename, ...flags])).toEqual({
    status: 2,
    out: '',
    err: `newsgraph: --${name} is for one input, and these are 2. Leave it out, or give them one by one.\n`,
  });
});

test('--title is no title of several articles of one input', async () => {
  const input = '{"text": "Nobody met."}\n{"text": "Nobody left.", "title": "Doors"}';
  const { out } = await runCommand(['read', '-', '--title', 'Talks'], { input });
  expect(jsonLines(out)).toMatchObject([{ title: null }, { title: 'Doors' }]);
});

test('an address of another kind is no missing file', async () => {
  const { status, out } = await runCommand(['read', 'ftp://herald.example/a']);
  expect(jsonLines(out)).toEqual([
    {
      path: 'ftp://herald.example/a',
      error: {
        code: 'BAD_URL',
        message:
          '"ftp://herald.example/a" is not http or https. Write it like https://herald.example/article.',
      },
    },
  ]);
  expect(status).toBe(1);
});

test('gzip is opened, an archive gives a line for each article', async () => {
  const archive = file('archive.jsonl.gz', gzipSync(`${JSON.stringify({ text: BODY })}\n{"cut`));
  const { status, out } = await runCommand(['read', archive]);
  expect(status).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    { path: archive, text: BODY },
    { path: archive, error: { code: 'BAD_JSON' } },
  ]);
});

test('a folder of a thousand files with three broken ones: all others are read, each failure says why', async () => {
  for (let i = 0; i < 997; i += 1) file(`many/${i % 10}/${i}.txt`, REPORT);
  file('many/empty.txt', '');
  file('many/picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  symlinkSync('nowhere', path.join(folder, 'many/link.txt'));
  symlinkSync('.', path.join(folder, 'many/circle'));
  file('many/.hidden', REPORT);
  const { status, out } = await runCommand(['read', path.join(folder, 'many')]);
  const lines = jsonLines(out);
  const failures = lines.filter(({ error }) => error);
  expect(status).toBe(1);
  expect(lines.length - failures.length).toBe(997);
  expect(
    failures.map(({ path: name, error }) => [path.basename(String(name)), (error as { code: string }).code]),
  ).toEqual([
    ['circle', 'NOT_READABLE'],
    ['empty.txt', 'EMPTY'],
    ['link.txt', 'NOT_FOUND'],
    ['picture.txt', 'UNSUPPORTED_FORMAT'],
  ]);
});

test("a file that isn't there says so and the rest is read", async () => {
  const { status, out } = await runCommand(['read', path.join(folder, 'nowhere'), file('b.txt', REPORT)]);
  expect(status).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    {
      error: {
        code: 'NOT_FOUND',
        message: 'There is no such file or folder. Mind the spelling and the folder you are in.',
      },
    },
    { title: 'Ministers meet' },
  ]);
});

describe('addresses', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(`<h1>Ministers meet</h1><p>${BODY}</p><p>${BODY}</p>`),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('an allowed one is read', async () => {
    const { status, out } = await runCommand(['read', `http://${address}/a`], {
      env: { NEWSGRAPH_FETCH_ALLOW: address },
    });
    expect(jsonLines(out)).toMatchObject([{ title: 'Ministers meet', url: `http://${address}/a` }]);
    expect(status).toBe(0);
  });

  test("one that isn't public is not", async () => {
    const { status, out } = await runCommand(['read', `http://${address}/a`], {
      env: { NEWSGRAPH_FETCH_ALLOW: '' },
    });
    expect(jsonLines(out)).toMatchObject([{ error: { code: 'FETCH_FORBIDDEN' } }]);
    expect(status).toBe(1);
  });
});
