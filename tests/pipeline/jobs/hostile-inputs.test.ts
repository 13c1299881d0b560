import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetchAddress } from '../../../src/ingest/fetch/fetch-address';
import type { ArticleInput } from '../../../src/model/article-input';
import { createIngestContext } from '../../../src/pipeline/ingest-context';
import { ingestHandler } from '../../../src/pipeline/jobs/ingest-handler';
import { createJobs } from '../../../src/pipeline/jobs/jobs';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { useDatabase } from '../../database';
import { finderIn } from '../../factories/findings';
import { zip } from '../../factories/zip';
import { ManualClock } from './manual-clock';

const database = useDatabase();
const clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'));
const WORDS = 'The two ministers of Norland met for an hour, and agreed to meet again before the winter. ';
const MB = 1_000_000;

const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`);
const bomb = (declarations: string, words: string): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]><rss version="2.0"><channel><title>News</title><item><title>${words}</title><description>${WORDS}${words}</description></item></channel></rss>`;
const nested = (tag: string): string => `<${tag}>`.repeat(100_000) + WORDS + `</${tag}>`.repeat(100_000);

const as =
  (type: string, body: () => string | Buffer): RequestListener =>
  (_, response) =>
    response.setHeader('content-type', type).end(body());
const dripping =
  (bytes: number): RequestListener =>
  (_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(bytes, 'a')), 1);
    response.on('close', () => clearInterval(timer));
  };
const to =
  (location: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location }).end();

/** What a server may answer, and the code of the failure that is told; "in" where it is taken in as well as can be. */
const ANSWERS: readonly (readonly [what: string, answer: RequestListener, outcome: string])[] = [
  [
    'an XML bomb of entities within entities',
    as('application/rss+xml', () => bomb(`<!ENTITY e0 "ha">${entities.join('')}`, '&e30;')),
    'in',
  ],
  [
    'an XML bomb of one long entity, many times',
    as('application/rss+xml', () => bomb(`<!ENTITY e "${'ha'.repeat(50_000)}">`, '&e;'.repeat(50_000))),
    'in',
  ],
  [
    'a gzip bomb on its way',
    (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50 * MB, 'a'))),
    'FETCH_TOO_LARGE',
  ],
  [
    'a gzip bomb as a file, packed twice',
    as('application/gzip', () => gzipSync(gzipSync(Buffer.alloc(900 * MB)))),
    'GZIP_TOO_LARGE',
  ],
  [
    'a zip bomb',
    as('application/zip', () => zip([{ name: 'a.txt', bytes: Buffer.alloc(300 * MB, 'a') }])),
    'PART_TOO_LARGE',
  ],
  ['100,000 tags within each other', as('text/html', () => nested('div')), 'PAGE_TOO_DEEP'],
  [
    '100,000 elements of XML within each other',
    as('application/rss+xml', () => bomb('', nested('b'))),
    'BAD_FEED',
  ],
  ['an answer in chunks without an end', dripping(200_000), 'FETCH_TOO_LARGE'],
  ['an answer that stops in its middle', (_, response) => void response.write('Talks'), 'FETCH_TIMEOUT'],
  ['an answer that comes a letter at a time', dripping(1), 'FETCH_TIMEOUT'],
  ['a redirect loop', to('/redirect-loop'), 'FETCH_REDIRECTS'],
  ['a redirect to inside', to('http://[::ffff:a00:1]/'), 'FETCH_FORBIDDEN'],
  ['null bytes alone', as('text/plain', () => '\0'.repeat(1_000)), 'UNSUPPORTED_FORMAT'],
  [
    'mixed encodings',
    as('text/plain; charset=utf-8', () =>
      Buffer.concat([Buffer.from(`Caf\u00e9 talks in Łódź\n\n${WORDS}`), Buffer.from([0xe9, 0xff, 0x80])]),
    ),
    'in',
  ],
  [
    'a zip whose file is named as a path to elsewhere',
    as('application/zip', () => zip([{ name: '../../etc/passwd', bytes: Buffer.from(`Out\n\n${WORDS}`) }])),
    'in',
  ],
];
const routeOf = (what: string): string => `/${what.replace(/^an? /, '').replace(/\W+/g, '-')}`;
const routes = new Map(ANSWERS.map(([what, answer]) => [routeOf(what), answer]));

/** This machine and networks within, in twenty spellings. */
const INSIDE = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0/',
  'http://0.0.0.0/',
  'http://localhost/',
  'http://127.0.0.1./',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::7f00:1]/',
  'http://169.254.169.254/latest/meta-data',
  'http://[64:ff9b::7f00:1]/',
  'http://10.0.0.1/',
  'http://①②⑦.0.0.1/',
];

let host: Server;
let address: string;
let highest = 0;
beforeAll(async () => {
  host = createServer((request, response) => routes.get(request.url ?? '')?.(request, response));
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  address = `127.0.0.1:${(host.address() as AddressInfo).port}`;
  const before = process.memoryUsage().rss;
  const sampling = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss - before);
  }, 20);
  await takeIn([
    { title: 'First', text: WORDS },
    ...[...routes.keys()].map((route) => ({ url: `http://${address}${route}` })),
    ...INSIDE.map((url) => ({ url })),
    { title: '../../etc/passwd', text: `${WORDS}\0` },
    { title: 'Last', text: WORDS },
  ]);
  clearInterval(sampling);
}, 300_000);
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

async function takeIn(inputs: ArticleInput[]): Promise<void> {
  const { dataSource } = database;
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource, version: '1', analyse });
  const fetch = (url: string) =>
    fetchAddress(url, {
      allow: [address],
      userAgent: 'Newsgraph/test',
      // A busy machine takes its time for all but those that never end.
      timeout: /stops|letter/.test(url) ? 3_000 : 60_000,
      maxBytes: 10 * MB,
    });
  const handlers = { ingest: ingestHandler(context, { fetch, now: () => clock.now() }, 2) };
  await createJobs(dataSource, clock).ingest(inputs, 'local');
  await workOnce({ dataSource, handlers, clock, random: () => 0.5 }, new AbortController().signal);
}

/** The code of its failure; "in" where it has none. */
async function outcomeOf(item: string): Promise<string> {
  const [failure] = await database.rows<{ code: string; message: string }>(
    'select code, message from job_item where item = $1',
    [item],
  );
  if (failure) expect(failure.message).toMatch(/\w.*\.$/);
  return failure?.code ?? 'in';
}

test.each(ANSWERS)('%s', async (what, _, outcome) =>
  expect(await outcomeOf(`http://${address}${routeOf(what)}`)).toBe(outcome),
);

test.each(INSIDE)('%s is not fetched', async (url) => expect(await outcomeOf(url)).toBe('FETCH_FORBIDDEN'));

test('what is sound is in, before and after what is not', async () => {
  const rows = await database.rows<{ title: string }>('select title from article order by id');
  const titles = rows.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(['First', 'Café talks in Łódź', 'Out', '../../etc/passwd', 'Last']),
  );
});

test('entities that would fill the memory stay as they are written, and null bytes go', async () => {
  const texts = await database.rows<{ text: string }>('select text from article');
  expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThan(MB);
  expect(texts.filter(({ text }) => text.includes('\0'))).toEqual([]);
});

test('the memory stays within bounds all the while', () => {
  expect(highest / MB).toBeLessThan(1_000);
});
