import { once } from 'node:events';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '../../src/serve/server';
import { useDatabase } from '../database';
import { serve } from './serving';

const database = useDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await serve(database.dataSource);
});
afterAll(() => server?.stop());

const QUERY = '{"query":"{ __typename }"}';
const TOLD = '{"data":{"__typename":"Query"}}';
const JSON_TYPE = { 'content-type': 'application/json' };

async function post(body: string | Buffer, headers: Record<string, string> = JSON_TYPE) {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

test.each([
  ['plain', QUERY, JSON_TYPE],
  ['with its charset', QUERY, { 'content-type': 'application/json; charset=UTF-8' }],
  ['with a byte order mark', `\ufeff${QUERY}`, JSON_TYPE],
  ['in UTF-16', Buffer.from(QUERY, 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }],
  ['packed', gzipSync(QUERY), { ...JSON_TYPE, 'content-encoding': 'gzip' }],
])('a body %s', async (_what, body, headers) => {
  expect(await post(body, headers)).toEqual({ status: 200, text: TOLD });
});

test.each(['', '5', '"query"', 'null', 'true', '{', 'query={}', '[]'])('%j is refused', async (body) => {
  const { status, text } = await post(body);
  expect(status).toBe(400);
  expect(text).toContain('BAD_REQUEST');
});

/** A request whose body comes bit by bit. */
function open(headers: Record<string, string | number>) {
  const asked = request(`${server.url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, ...headers } });
  asked.on('error', () => undefined);
  return asked;
}

test.each([
  ['of a told length', { 'content-length': QUERY.length }],
  ['of an untold length', {}],
])('a body %s that comes in pieces', async (_what, headers) => {
  const asked = open(headers);
  asked.write(QUERY.slice(0, 10));
  await sleep(20);
  asked.end(QUERY.slice(10));
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  let text = '';
  for await (const piece of response) text += String(piece);
  expect(text).toBe(TOLD);
});

test('who hangs up in the middle of a body leaves the server whole', async () => {
  const asked = open({ 'content-length': 1_000 });
  asked.write(QUERY);
  await sleep(20);
  asked.destroy();
  expect(await post(QUERY)).toEqual({ status: 200, text: TOLD });
});
