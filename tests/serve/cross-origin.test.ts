import WebSocket from 'ws';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey } from '../../src/store/queries/access-keys';
import { useDatabase } from '../database';
import { serve } from './serving';

const database = useDatabase();
const DESK = 'https://desk.example';
let server: RunningServer;
afterEach(() => server.stop());

const start = async (corsOrigins: string[], keys: 'off' | 'required' = 'off'): Promise<void> => {
  server = await serve(database.dataSource, { config: { host: '127.0.0.1', port: 0, keys, corsOrigins } });
};

/** What a browser asks before it sends a page's request. */
const preflight = (origin: string, headers = 'content-type') =>
  fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers,
    },
  });
const ask = (origin: string, headers = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: '{"query":"{ __typename }"}',
  });
const crossing = (response: Response): Record<string, string> =>
  Object.fromEntries([...response.headers].filter(([name]) => /^access-control-|^vary$/.test(name)));

test('a page that is listed may ask, with whatever its client sends, and asks so once in two hours', async () => {
  await start([DESK]);
  const response = await preflight(DESK, 'authorization,content-type,x-apollo-operation-name');
  expect([response.status, crossing(response)]).toEqual([
    204,
    {
      'access-control-allow-origin': DESK,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization,content-type,x-apollo-operation-name',
      'access-control-expose-headers': 'Content-Disposition',
      'access-control-max-age': '7200',
      vary: 'Accept, Accept-Encoding, Origin, Access-Control-Request-Headers',
    },
  ]);
});

test('a page that is listed may read the answer, which caches keep for it alone', async () => {
  await start([DESK]);
  const response = await ask(DESK);
  expect([await response.json(), crossing(response)]).toEqual([
    { data: { __typename: 'Query' } },
    {
      'access-control-allow-origin': DESK,
      'access-control-expose-headers': 'Content-Disposition',
      vary: 'Accept, Accept-Encoding, Origin',
    },
  ]);
});

test.each(['/export?format=csv&records=quotes', '/schema.graphql', '/healthz', '/nowhere'])(
  'a page that is listed may read %s',
  async (address) => {
    await start([DESK]);
    const response = await fetch(server.url + address, { headers: { origin: DESK } });
    await response.text();
    expect(response.headers.get('access-control-allow-origin')).toBe(DESK);
  },
);

test.each(['https://evil.example', `${DESK}.evil.example`, 'http://desk.example', `${DESK}:8443`, 'null'])(
  'a page of %s may not',
  async (origin) => {
    await start([DESK]);
    const response = await preflight(origin);
    expect([response.status, await response.json(), crossing(response)]).toEqual([
      403,
      {
        errors: [
          {
            message: `Pages of ${origin} may not ask this server. NEWSGRAPH_CORS_ORIGINS says which may.`,
            extensions: { code: 'ORIGIN_NOT_ALLOWED' },
          },
        ],
      },
      { vary: 'Accept, Accept-Encoding, Origin' },
    ]);
    expect(crossing(await ask(origin))).toEqual({ vary: 'Accept, Accept-Encoding, Origin' });
  },
);

test('unless told otherwise no page of another origin may', async () => {
  await start([]);
  expect((await preflight(DESK)).status).toBe(403);
  expect(crossing(await ask(DESK))).toEqual({ vary: 'Accept, Accept-Encoding' });
});

test('what a page can send without being asked is refused all the same', async () => {
  await start([DESK]);
  const response = await ask(DESK, { 'content-type': 'text/plain' });
  expect([response.status, await response.text()]).toEqual([
    415,
    expect.stringContaining('application/json'),
  ]);
});

test('a request of OPTIONS that is no such question is none', async () => {
  await start([DESK]);
  const response = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: { origin: DESK } });
  expect(response.status).toBe(405);
});

describe('where keys are required', () => {
  test('the question needs no key, the request does, and the page can read why it is refused', async () => {
    await start([DESK], 'required');
    expect((await preflight(DESK, 'authorization')).status).toBe(204);
    const refused = await ask(DESK);
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, DESK]);
    const { secret } = await createAccessKey(database.dataSource, 'desk', ['read']);
    expect((await ask(DESK, { authorization: `Bearer ${secret}` })).status).toBe(200);
  });

  test('any page may ask, where all may, and never by what a browser adds by itself', async () => {
    await start(['*'], 'required');
    const response = await preflight('https://anybody.example', 'authorization');
    expect(crossing(response)).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

test.each([
  [DESK, 'open'],
  ['https://evil.example', 'Unexpected server response: 403'],
])('without keys, a socket of a page of %s: %s', async (origin, outcome) => {
  await start([DESK]);
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    origin,
  });
  const found = await new Promise<string>((resolve) =>
    socket.once('open', () => resolve('open')).once('error', ({ message }) => resolve(message)),
  );
  socket.terminate();
  expect(found).toBe(outcome);
});
