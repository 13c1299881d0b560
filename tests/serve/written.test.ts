import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { written } from '../../src/serve/written';

let server: Server;
afterEach(() => server.close());

/** Both ends of an answer; the client reads nothing of it yet. */
async function answering(): Promise<{ response: ServerResponse; client: IncomingMessage }> {
  const response = new Promise<ServerResponse>((resolve) => {
    server = createServer((_request, response) => {
      response.writeHead(200).flushHeaders();
      resolve(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new Promise<IncomingMessage>((resolve) => get({ port }, resolve));
  return { response: await response, client: await client };
}

const MUCH = 'x'.repeat(32 * 1024 * 1024);

test('what there is room for is sent at once', async () => {
  const { response, client } = await answering();
  expect(await written(response, 'short')).toBe(true);
  client.destroy();
});

test('more waits until the client has read', async () => {
  const { response, client } = await answering();
  let isWritten = false;
  const more = written(response, MUCH).then((room) => (isWritten = room));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isWritten).toBe(false);
  client.resume();
  expect(await more).toBe(true);
  client.destroy();
});

test('a client that reads nothing is cut off when patience is over', async () => {
  const { response, client } = await answering();
  client.on('error', () => undefined);
  expect(await written(response, MUCH, 50)).toBe(false);
  expect(response.destroyed).toBe(true);
});

test('a client that hangs up is waited for no longer', async () => {
  const { response, client } = await answering();
  const more = written(response, MUCH);
  client.destroy();
  expect(await more).toBe(false);
  expect(await written(response, 'short')).toBe(false);
});
