import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { systemClock } from '../../src/pipeline/clock';
import { createEvents } from '../../src/pipeline/events';
import { type RunningServer, startServer } from '../../src/serve/server';
import type { ServerSettings } from '../../src/serve/server-settings';

/** A server on any free port, silent unless told. */
export function serve(
  dataSource: DataSource,
  settings: Partial<ServerSettings> = {},
): Promise<RunningServer> {
  const config = { host: '127.0.0.1', port: 0, keys: 'off' } as const;
  const ingest = () => Promise.reject(new Error('This test takes nothing in.'));
  const feeds = { add: ingest, remove: ingest };
  const silent = { on: () => () => undefined, close: () => Promise.resolve() };
  const events = createEvents({
    dataSource,
    notifications: silent,
    clock: systemClock,
    report: () => undefined,
  });
  return startServer({
    config,
    dataSource,
    ingest,
    feeds,
    watches: feeds,
    events,
    log: pino({ level: 'silent' }),
    ...settings,
  });
}

export interface Asked {
  status: number;
  body: { data?: unknown; errors?: { message: string; path?: unknown; extensions?: { code?: string } }[] };
}

/** Sends a GraphQL request as clients do. */
export async function ask(url: string, query: string, variables = {}, headers = {}): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Asked['body'] };
}
