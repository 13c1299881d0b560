import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientBase, Pool } from 'pg';

/** What each connection is set to: the same as the product's. */
export const SETTINGS = {
  onConnect: async (client: ClientBase): Promise<void> => {
    await client.query(
      "set plan_cache_mode = force_generic_plan; set timezone = 'UTC'; set jit = off; set enable_seqscan = off",
    );
  },
};

/** The least of servers: POST / answers with what `answer` makes of the body. Prints its address. */
export function serve(pool: Pool, answer: (body: string) => Promise<string>): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(Buffer.concat(chunks).toString()).then(
        (text) => response.setHeader('content-type', 'application/json').end(text),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  });
  server.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
  process.once('SIGTERM', () => server.close(() => void pool.end()));
}
