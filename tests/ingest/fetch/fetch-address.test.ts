import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchAddress } from '../../../src/ingest/fetch/fetch-address';
import type { FetchSettings } from '../../../src/ingest/fetch/fetch-address';

const PAGE = '<p>Talks opened in Geneva.</p>';
const seen: { userAgent?: string }[] = [];

const routes: Record<string, RequestListener> = {
  '/page': (request, response) => {
    seen.push({ userAgent: request.headers['user-agent'] });
    response.setHeader('content-type', 'text/html; charset=windows-1251').end(PAGE);
  },
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/damaged': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
  '/strange': (_, response) => response.setHeader('content-encoding', 'zstd2').end(PAGE),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/paid': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/image': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/slow': () => undefined,
  '/dripping': (_, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/packed-twice': (_, response) =>
    response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync(PAGE))),
  '/cut': (_, response) =>
    response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy()),
};

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => routes[request.url ?? '']?.(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function settings(changes: Partial<FetchSettings> = {}): FetchSettings {
  return {
    allow: [`127.0.0.1:${port}`],
    userAgent: 'Newsgraph/test',
    maxBytes: 1_000_000,
    timeout: 5_000,
    ...changes,
  };
}
const at = (route: string) => `http://127.0.0.1:${port}${route}`;
const fetchRoute = (route: string, changes?: Partial<FetchSettings>) =>
  fetchAddress(at(route), settings(changes));
const textOf = async (route: string) => Buffer.from((await fetchRoute(route)).bytes).toString();

test('gives the bytes, the charset and where they came from, and says who asks', async () => {
  expect(await fetchRoute('/page')).toEqual({
    bytes: Buffer.from(PAGE),
    charset: 'windows-1251',
    fetchedFrom: at('/page'),
  });
  expect(seen.at(-1)).toEqual({ userAgent: 'Newsgraph/test' });
});

test.each(['/gzip', '/brotli', '/moved'])('%s ends in the page', async (route) =>
  expect(await textOf(route)).toBe(PAGE),
);
test('the address is the one after redirects', async () =>
  expect((await fetchRoute('/moved')).fetchedFrom).toBe(at('/page')));

test.each([
  ['/bomb', 'FETCH_TOO_LARGE', 'The answer has more than 1 MB. Give the address of one article.'],
  ['/endless', 'FETCH_TOO_LARGE', 'The answer has more than 1 MB. Give the address of one article.'],
  ['/damaged', 'FETCH_FAILED', 'The compressed answer is damaged or cut off. Try again.'],
  ['/strange', 'FETCH_FAILED', 'The answer is compressed as "zstd2", which isn\'t known.'],
  ['/packed-twice', 'FETCH_FAILED', 'The answer is compressed as "gzip, gzip", which isn\'t known.'],
  ['/loop', 'FETCH_REDIRECTS', 'It redirects more than 5 times. Give the address where it ends.'],
  [
    '/to-file',
    'BAD_URL',
    '"file:///etc/passwd" is not http or https. Write it like https://herald.example/article.',
  ],
  [
    '/missing',
    'FETCH_STATUS',
    'The server answered with status 404: there is no such page. See whether the address is right.',
  ],
  [
    '/paid',
    'FETCH_STATUS',
    'The server answered with status 403: it may not be read. Save it from a browser and give the file.',
  ],
  ['/broken', 'FETCH_STATUS', 'The server answered with status 503. Try again later.'],
  ['/image', 'FETCH_TYPE', "The answer is image/png, not a page or a text. Give an article's address."],
  [
    '/to-metadata',
    'FETCH_FORBIDDEN',
    "169.254.169.254 is no public address, so it isn't fetched. Whoever runs Newsgraph can allow it (NEWSGRAPH_FETCH_ALLOW, which commands read as the server does).",
  ],
])('%s is refused with %s', async (route, code, message) =>
  expect(fetchRoute(route)).rejects.toMatchObject({ code, message }),
);

test("an answer that doesn't come is given up", async () =>
  expect(fetchRoute('/slow', { timeout: 200 })).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' }));
test('an answer that comes a letter at a time is given up as well', async () =>
  expect(fetchRoute('/dripping', { timeout: 400 })).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' }));
test('an answer that is cut off is no answer', async () =>
  expect(fetchRoute('/cut')).rejects.toMatchObject({ code: 'FETCH_FAILED' }));

describe('nothing but public addresses at the usual ports', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://[::127.0.0.1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'https://127.0.0.1/',
    'http://127.0.0.1:80/',
    'http://93.184.216.34:8080/',
    'http://93.184.216.34:22/',
  ])('%s', async (address) => expect(await codeOf(address)).toBe('FETCH_FORBIDDEN'));

  test.each([
    'ftp://herald.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user:secret@herald.example/',
    'herald',
    'http://',
    `https://herald.example/${'a'.repeat(2_000)}`,
  ])('%s', async (address) => expect(await codeOf(address)).toBe('BAD_URL'));

  async function codeOf(address: string): Promise<unknown> {
    return fetchAddress(address, settings({ allow: [] })).then(
      () => 'FETCHED',
      (error: { code?: string }) => error.code,
    );
  }
});

test("a host that doesn't exist says so", async () =>
  expect(fetchAddress('http://nobody.invalid/', settings())).rejects.toMatchObject({ code: 'FETCH_FAILED' }));

test("allowing a host allows all its ports; another port of an allowed host:port isn't allowed", async () => {
  expect(await fetchRoute('/page', { allow: ['127.0.0.1'] })).toBeDefined();
  await expect(fetchRoute('/page', { allow: ['127.0.0.1:1'] })).rejects.toMatchObject({
    code: 'FETCH_FORBIDDEN',
  });
});
