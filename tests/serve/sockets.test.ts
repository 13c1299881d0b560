import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey, revokeAccessKey } from '../../src/store/queries/access-keys';
import { useDatabase } from '../database';
import { fakeIntervals } from './fake-intervals';
import { serve } from './serving';

const database = useDatabase({ each: true });
const sockets: WebSocket[] = [];
let server: RunningServer;
afterEach(async () => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  sockets.splice(0).forEach((socket) => socket.terminate());
  await server.stop();
});

const start = async (keys: 'off' | 'required'): Promise<void> => {
  server = await serve(database.dataSource, { config: { host: '127.0.0.1', port: 0, keys } });
};

const cut = () =>
  jest
    .spyOn(database.dataSource, 'query')
    .mockRejectedValue(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));

/** A socket as it comes, with what the server says when it takes it or not. */
async function open(): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  sockets.push(socket);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return socket;
}

const closing = (socket: WebSocket): Promise<[code: number, reason: string]> =>
  new Promise((resolve) => socket.once('close', (code, reason) => resolve([code, String(reason)])));

async function openWithKey(): Promise<WebSocket> {
  const { secret } = await createAccessKey(database.dataSource, 'desk', ['read']);
  const socket = await open();
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${secret}` } }));
  return socket;
}

const acknowledged = (socket: WebSocket) => new Promise((resolve) => socket.once('message', resolve));

test('a socket that is opened while the database is away may come again', async () => {
  await start('required');
  const socket = await open();
  cut();
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer ngk_1' } }));
  expect(await closing(socket)).toEqual([1013, 'Try again later']);
});

test('a key that is revoked closes its socket, a database that is away does not', async () => {
  fakeIntervals();
  await start('required');
  const socket = await openWithKey();
  await acknowledged(socket);
  const away = cut();
  await jest.advanceTimersByTimeAsync(30_000);
  expect(away).toHaveBeenCalled();
  expect(socket.readyState).toBe(WebSocket.OPEN);
  away.mockRestore();
  await revokeAccessKey(database.dataSource, 'desk');
  const closed = closing(socket);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(await closed).toEqual([4403, 'Forbidden']);
});

test('a connection holds so many subscriptions', async () => {
  await start('off');
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const told: unknown[] = [];
  for (let index = 0; index < 21; index += 1) {
    client.subscribe(
      { query: 'subscription { articleAdded { id } }' },
      { next: () => undefined, complete: () => undefined, error: (error) => told.push(error) },
    );
  }
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([
    [
      {
        message: 'A connection may hold 20 subscriptions and queries at once.',
        extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
      },
    ],
  ]);
  await client.dispose();
});

test('a server holds so many connections', async () => {
  await start('off');
  await Promise.all(Array.from({ length: 200 }, open));
  await expect(open()).rejects.toThrow('Unexpected server response: 503');
});
