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
import { ManualClock } from './manual-clock';

const database = useDatabase();
const clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'));
const WORDS = 'The two ministers of Norland met for an hour, and agreed to meet again before the winter. ';

const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`);
const BOMB = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join('')}]><rss version="2.0"><channel><title>&e30;</title><item><title>&e30;</title><description>&e30;</description></item></channel></rss>`;
const NESTED = `<html><body>${'<div>'.repeat(100_000)}${WORDS}${'</div>'.repeat(100_000)}</body></html>`;

const routes: Record<string, RequestListener> = {
  '/xml-bomb': (_, response) => response.setHeader('content-type', 'application/rss+xml').end(BOMB),
  '/gzip-bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000, 'a'))),
  '/gzip-file-bomb': (_, response) =>
    response.setHeader('content-type', 'application/gzip').end(gzipSync(gzipSync(Buffer.alloc(900_000_000)))),
  '/nested': (_, response) => response.setHeader('content-type', 'text/html').end(NESTED),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(200_000, 'a')), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/slow': (_, response) => void response.write('Talks'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/nul': (_, response) => response.setHeader('content-type', 'text/plain').end('\0'.repeat(1_000)),
  '/to-inside': (_, response) => response.writeHead(302, { location: 'http://[::ffff:a00:1]/' }).end(),
  '/mixed': (_, response) =>
    response
      .setHeader('content-type', 'text/plain; charset=utf-8')
      .end(Buffer.concat([Buffer.from(`Caf\u00e9 talks\n\n${WORDS}`), Buffer.from([0xe9, 0xff, 0x80])])),
};

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
  'http://localhost./',
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
let grown: number;
beforeAll(async () => {
  host = createServer((request, response) => routes[request.url ?? '']?.(request, response));
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  address = `127.0.0.1:${(host.address() as AddressInfo).port}`;
  const inputs: ArticleInput[] = [
    { title: 'First', text: WORDS },
    ...Object.keys(routes).map((route) => ({ url: `http://${address}${route}` })),
    ...INSIDE.map((url) => ({ url })),
    { title: '../../etc/passwd', text: `${WORDS}\0` },
    { title: 'Last', text: WORDS },
  ];
  const before = process.memoryUsage().rss;
  await takeIn(inputs);
  grown = process.memoryUsage().rss - before;
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
      // A busy machine takes its time for all but the one that never answers.
      timeout: url.endsWith('/slow') ? 3_000 : 30_000,
      maxBytes: 10_000_000,
    });
  const handlers = { ingest: ingestHandler(context, { fetch, now: () => clock.now() }, 2) };
  await createJobs(dataSource, clock).ingest(inputs, 'local');
  await workOnce({ dataSource, handlers, clock, random: () => 0.5 }, new AbortController().signal);
}

const codeOf = async (item: string): Promise<unknown> =>
  (await database.rows<{ code: string }>('select code from job_item where item = $1', [item]))[0]?.code;

test('what is sound is in, before and after what is not', async () => {
  const rows = await database.rows<{ title: string }>('select title from article order by id');
  const titles = rows.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['First', '../../etc/passwd', 'Last']));
});

test.each([
  ['/gzip-bomb', 'FETCH_TOO_LARGE'],
  ['/endless', 'FETCH_TOO_LARGE'],
  ['/slow', 'FETCH_TIMEOUT'],
  ['/loop', 'FETCH_REDIRECTS'],
  ['/to-inside', 'FETCH_FORBIDDEN'],
])('%s is refused: %s', async (route, code) => {
  expect(await codeOf(`http://${address}${route}`)).toBe(code);
});

test.each(['/gzip-file-bomb', '/nested', '/nul'])('%s is refused with a reason', async (route) => {
  expect(await codeOf(`http://${address}${route}`)).toMatch(/^[A-Z_]+$/);
});

test('entities that would fill the memory stay as they are written', async () => {
  expect(await codeOf(`http://${address}/xml-bomb`)).toBeUndefined();
  const [longest] = await database.rows<{ size: number }>('select max(length(text)) as size from article');
  expect(longest?.size).toBeLessThan(1_000);
});

test('a text of mixed encodings is read as well as it can be', async () => {
  expect(await codeOf(`http://${address}/mixed`)).toBeUndefined();
});

test.each(INSIDE)('%s is not fetched', async (url) => {
  expect(await codeOf(url)).toMatch(/^(FETCH_FORBIDDEN|FETCH_FAILED|BAD_URL)$/);
});

test('the memory stays within bounds', () => {
  expect(grown).toBeLessThan(400_000_000);
});
