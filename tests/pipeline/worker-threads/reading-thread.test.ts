import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadOptions } from '../../../src/ingest/draft';
import { ReadingThread } from '../../../src/pipeline/worker-threads/reading-thread';

const OPTIONS: ReadOptions = { now: new Date('2021-05-04T12:00:00Z') };
const WORDS = 'The two ministers of Norland met for an hour, and agreed to meet again before the winter.';
const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const LINES = bytesOf(
  [1, 2, 3].map((number) => JSON.stringify({ title: `Talks ${number}`, text: WORDS })).join('\n'),
);

const threads: ReadingThread[] = [];
const thread = (longest?: number): ReadingThread => {
  const made = new ReadingThread(longest);
  threads.push(made);
  return made;
};
afterEach(() => Promise.all(threads.splice(0).map((one) => one.close())));

async function titles(reader: ReadingThread, input: Uint8Array | string): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const reading of reader.read(input, OPTIONS))
    found.push('article' in reading ? reading.article.title : reading.rejection.code);
  return found;
}

test('all articles of a document come in their order', async () => {
  expect(await titles(thread(), LINES)).toEqual(['Talks 1', 'Talks 2', 'Talks 3']);
});

test('a string is one article, and what can’t be read has its reason', async () => {
  const reader = thread();
  expect(await titles(reader, `Talks in Norland\n\n${WORDS}`)).toEqual(['Talks in Norland']);
  expect(await titles(reader, bytesOf('\0\0\0\0'))).toEqual(['UNSUPPORTED_FORMAT']);
});

test('documents that are open at the same time don’t mix', async () => {
  const reader = thread();
  const [one, two] = await Promise.all([titles(reader, LINES.slice()), titles(reader, LINES.slice())]);
  expect([one, two]).toEqual([
    ['Talks 1', 'Talks 2', 'Talks 3'],
    ['Talks 1', 'Talks 2', 'Talks 3'],
  ]);
});

test('this thread goes on while a large page is read', async () => {
  const page = `<html><body>${'<p><a>x</a>'.repeat(3_000)}</body></html>`;
  let turns = 0;
  const reading = titles(thread(), bytesOf(page)).finally(() => (turns = -turns));
  while (turns >= 0) {
    await sleep(5);
    if (turns >= 0) turns += 1;
  }
  expect(-turns).toBeGreaterThan(5);
  expect(await reading).toHaveLength(1);
});

test('who takes too long is told so, whoever was open beside it may try again, and the next is read', async () => {
  const reader = thread(1);
  const slow = bytesOf(`<html><body>${'<p><a>x</a>'.repeat(9_000)}</body></html>`);
  const [first, second] = await Promise.allSettled([titles(reader, slow), titles(reader, LINES.slice())]);
  expect(first).toMatchObject({
    reason: {
      code: 'DOCUMENT_TOO_SLOW',
      message: "It could not be read within 0.001 s. Give the article's own page, or its text.",
    },
  });
  expect(second).toMatchObject({
    reason: {
      code: 'READING_BROKE_OFF',
      message: 'Something else that was read at the same time broke off.',
    },
  });
  const patient = thread();
  expect(await titles(patient, LINES)).toHaveLength(3);
});

test('no time counts in which the process stood still', async () => {
  const longest = 5_000;
  const script = `
    const { ReadingThread } = require('./dist/pipeline/worker-threads/reading-thread');
    (async () => {
      const reading = new ReadingThread(${longest}).read(Buffer.from('${WORDS}'), { now: new Date() });
      console.log('begun');
      for await (const read of reading) console.log(read.article.text);
      process.exit();
    })()`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  // Its thread is being started, which takes some hundred milliseconds.
  await sleep(50);
  child.kill('SIGSTOP');
  await sleep(longest + 500);
  child.kill('SIGCONT');
  await once(child, 'close');
  expect(said).toBe(`begun\n${WORDS}\n`);
});

test('a feed’s address is read as a document is, and its bytes stay', async () => {
  const reader = thread();
  const page = (text: string) => ({ bytes: bytesOf(text), fetchedFrom: 'https://herald.example/a' });
  const feed = page('<rss><channel><title>The Herald</title><item><link>/b</link></item></channel></rss>');
  expect(await reader.readPolled(feed)).toMatchObject({
    feed: { title: 'The Herald', entries: [{ link: 'https://herald.example/b' }] },
  });
  expect(feed.bytes.byteLength).toBeGreaterThan(50);
  expect(await reader.readPolled(page('<urlset><url><loc>/c</loc></url></urlset>'))).toMatchObject({
    sitemap: { count: 1, pages: [{ url: 'https://herald.example/c' }] },
  });
  expect(await reader.readPolled(page('<p>No feed.'))).toEqual({ neither: true });
  const broken = { bytes: Buffer.from([0x1f, 0x8b, 8, 0]), fetchedFrom: 'https://herald.example/a' };
  expect(await reader.readPolled(broken)).toMatchObject({ rejection: { code: 'BAD_GZIP' } });
});

test('a feed that takes too long to read is told so', async () => {
  const long = `<rss><channel>${'<item><title>Rain</title></item>'.repeat(100_000)}</channel></rss>`;
  await expect(
    thread(1).readPolled({ bytes: bytesOf(long), fetchedFrom: 'https://herald.example/a' }),
  ).rejects.toMatchObject({ code: 'DOCUMENT_TOO_SLOW' });
});
