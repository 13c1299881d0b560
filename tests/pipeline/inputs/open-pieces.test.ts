import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import type { ReadOptions } from '../../../src/ingest/draft';
import { readInput } from '../../../src/pipeline/inputs/read-inputs';
import { tar, tarEntry } from '../../factories/tar';
import { zip } from '../../factories/zip';

const NOW = new Date('2026-11-24T09:00:00Z');
const MB = 1024 * 1024;
const TEXT = 'The two ministers met for an hour in Geneva and agreed to meet again. '.repeat(2_800);
const line = (i: number, text = TEXT): string => `${JSON.stringify({ title: `Story ${i}`, text })}\n`;
const noAddress = () => Promise.reject(new Error('No address is asked.'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-pieces-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

/** Titles, or codes of why there are none. */
async function readAll(target: string, options: Partial<ReadOptions> = {}): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const input = { kind: 'file', path: target } as const;
  for await (const { reading } of readInput(input, { now: NOW, ...options }, noAddress))
    found.push('rejection' in reading ? reading.rejection.code : reading.article.title);
  return found;
}

async function messages(target: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { reading } of readInput({ kind: 'file', path: target }, { now: NOW }, noAddress))
    if ('rejection' in reading) found.push(reading.rejection.message);
  return found;
}

/** Few and long: each is looked at for its language. */
const COUNT = 100;
const LINES = Array.from({ length: COUNT }, (_, i) => line(i)).join('');
const TITLES = Array.from({ length: COUNT }, (_, i) => `Story ${i}`);

test.each([
  ['lines', LINES],
  ['lines without an end', LINES.slice(0, -1)],
  ['lines in gzip', gzipSync(LINES)],
  [
    'lines in several gzips',
    Buffer.concat([gzipSync(LINES.slice(0, 9 * MB)), gzipSync(LINES.slice(9 * MB))]),
  ],
])('%s, some 20 MB of them, are all read once', async (name, content) => {
  expect(LINES.length).toBeGreaterThan(17 * MB);
  expect(await readAll(file(name, content))).toEqual(TITLES);
});

test('a broken line has its number in the whole', async () => {
  const target = file('broken', `${LINES}{"title": "cut\n${line(7)}`);
  expect(await messages(target)).toEqual([expect.stringContaining(`Line ${COUNT + 1} is no JSON object`)]);
});

test('a gzip that is cut off gives what stands before', async () => {
  const packed = gzipSync(LINES);
  const found = await readAll(file('cut.gz', packed.subarray(0, packed.length - 200)));
  expect(found.at(-1)).toBe('BAD_GZIP');
  expect(found.slice(0, -1)).toEqual(TITLES.slice(0, found.length - 1));
  expect(found.length).toBeGreaterThan(COUNT - 4);
});

test('the address that the user gives is that of one article alone', async () => {
  const url = 'https://herald.example/talks';
  const urls = async (content: string) => {
    const found: (string | null)[] = [];
    const input = { kind: 'file', path: file('one', content) } as const;
    for await (const { reading } of readInput(input, { now: NOW, url }, noAddress))
      if ('article' in reading) found.push(reading.article.url);
    return [...new Set(found)];
  };
  expect(await urls(line(1))).toEqual([url]);
  expect(await urls(LINES)).toEqual([null]);
});

test('as the user says it, it may be a text', async () => {
  const short = line(1, 'They met.') + line(2, 'They parted.');
  expect(await readAll(file('text', short), { format: 'text' })).toHaveLength(1);
});

describe('an archive of the web', () => {
  const record = (i: number, content: Buffer | string) => {
    const bytes = Buffer.from(content);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/${i}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
  };
  const page = (i: number) =>
    record(
      i,
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Story ${i} of the talks</h1><p>${TEXT.slice(0, 5_000)}</p></body></html>`,
    );
  const picture = (size: number) =>
    record(
      0,
      Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n'), Buffer.alloc(size)]),
    );

  test('is read record by record; long stretches of pictures are passed over', async () => {
    const target = file('a.warc', Buffer.concat([page(1), picture(12 * MB), picture(12 * MB), page(2)]));
    expect(await readAll(target)).toEqual(['Story 1 of the talks', 'Story 2 of the talks']);
  });

  test('so is one whose records are packed one by one, up to where it is cut off', async () => {
    const whole = Buffer.concat([page(1), picture(12 * MB), page(2)].map((one) => gzipSync(one)));
    expect(await readAll(file('a.warc.gz', whole))).toEqual(['Story 1 of the talks', 'Story 2 of the talks']);
    expect(await readAll(file('b.warc.gz', whole.subarray(0, whole.length - 20)))).toEqual([
      'Story 1 of the talks',
      'BAD_GZIP',
    ]);
  });

  test('one of pictures alone says so', async () => {
    const target = file('pictures.warc', Buffer.concat([picture(12 * MB), picture(12 * MB)]));
    expect(await readAll(target)).toEqual(['EMPTY']);
  });

  test('one that is cut off within a film says so', async () => {
    const target = file(
      'cut.warc',
      page(1) + 'WARC/1.0\r\nContent-Length: 999999999\r\n\r\n' + 'x'.repeat(9 * MB),
    );
    expect(await readAll(target)).toEqual(['Story 1 of the talks', 'CUT_OFF']);
  });

  test('a film of 130 MB is passed over without being held', async () => {
    const target = path.join(folder, 'film.warc');
    const out = createWriteStream(target);
    out.write(page(1));
    out.write(picture(130 * MB));
    out.end(page(2));
    await once(out, 'finish');
    expect(await readAll(target)).toEqual(['Story 1 of the talks', 'Story 2 of the talks']);
  });

  test('one that is none any more says so, at whatever length', async () => {
    const target = file('broken.warc', Buffer.concat([page(1), Buffer.alloc(140 * MB, 'x'), page(2)]));
    expect(await readAll(target)).toEqual(['Story 1 of the talks', 'CUT_OFF']);
  });

  test('a page of 130 MB is told', async () => {
    const start = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>';
    const long = record(7, Buffer.concat([Buffer.from(start), Buffer.alloc(130 * MB, 'a')]));
    expect(await messages(file('long.warc', Buffer.concat([page(1), long, page(2)])))).toEqual([
      'https://herald.example/7 has more than 128 MB and was passed over.',
    ]);
  });
});

describe('an archive of files', () => {
  const report = (i: number) => Buffer.from(`Story ${i}\n\n${TEXT}`);
  const files = (count: number) =>
    Array.from({ length: count }, (_, i) => tarEntry(`news/${i}.txt`, report(i)));

  test.each([
    ['tar', tar(...files(COUNT))],
    ['tar in gzip', gzipSync(tar(...files(COUNT)))],
    ['tar without an end', Buffer.concat(files(COUNT))],
    ['tar with a long end', Buffer.concat([...files(COUNT), Buffer.alloc(10 * MB)])],
    ['zip', zip(files(COUNT).map((_, i) => ({ name: `${i}.txt`, bytes: report(i) })))],
  ])('%s is read file by file', async (name, content) => {
    expect(await readAll(file(name, content))).toEqual(TITLES);
  });

  test('a tar tells what is too large, where it is broken, and names the file that has no text', async () => {
    const long = tarEntry('long.txt', Buffer.alloc(130 * MB, 'a'));
    const odd = tarEntry('a.png', Buffer.from('\u0089PNG', 'latin1'));
    const all = Buffer.concat([...files(50), long, odd, ...files(1), files(1)[0]!.subarray(0, 2_000)]);
    expect(await messages(file('odd.tar', all))).toEqual([
      'long.txt has more than 128 MB and was passed over.',
      expect.stringMatching(/^a\.png: This is a PNG image/),
      expect.stringMatching(/^The tar archive is damaged or cut off after \d+ bytes/),
    ]);
  });

  test('a tar that is none any more says so', async () => {
    const broken = Buffer.concat([...files(50), Buffer.alloc(140 * MB, 'x')]);
    expect((await readAll(file('broken.tar', broken))).slice(49)).toEqual(['Story 49', 'CUT_OFF']);
  });

  test('a tar of folders alone says so', async () => {
    const folders = Array.from({ length: 20_000 }, (_, i) => tarEntry(`${i}/`, '', { type: '5' }));
    expect(await messages(file('folders.tar', tar(...folders)))).toEqual([
      'The tar archive has no files in it.',
    ]);
  });

  test('a zip that is damaged names its files', async () => {
    const content = zip([
      { name: 'a.txt', bytes: report(1) },
      { name: 'b.txt', bytes: Buffer.from('') },
      { name: 'c.txt', bytes: report(2), locked: true },
    ]);
    const found = await messages(file('odd.zip', content));
    expect(found).toEqual([
      expect.stringMatching(/^b\.txt: The input is empty/),
      'c.txt is locked with a password. Unpack it first.',
    ]);
  });
});

test('a line of 130 MB ends it', async () => {
  const target = file('long', Buffer.concat([Buffer.from(line(1)), Buffer.alloc(130 * MB, 'a')]));
  expect(await readAll(target)).toEqual(['Story 1', 'PART_TOO_LARGE']);
});

test('a named pipe is read once', async () => {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [titles] = await Promise.all([readAll(pipe), writeFile(pipe, line(1, 'Talks in Geneva.'))]);
  expect(titles).toEqual(['Story 1']);
});
