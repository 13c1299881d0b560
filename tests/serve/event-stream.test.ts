import { get, type IncomingMessage } from 'node:http';
import type { ServerSettings } from '../../src/serve/server-settings';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey, revokeAccessKey } from '../../src/store/queries/access-keys';
import { useDatabase } from '../database';
import { saveStories } from '../graph/stories';
import { fakeIntervals } from './fake-intervals';
import { serve } from './serving';

const database = useDatabase({ each: true });
let server: RunningServer | undefined;
afterEach(async () => {
  jest.useRealTimers();
  await server?.stop();
  server = undefined;
});

/** That article 1 is new, again and again; how often was it asked, and was it ended? */
function endless() {
  const seen = { asked: 0, ended: false };
  const events: ServerSettings['events'] = {
    changes: () => {
      const changes: AsyncIterableIterator<never, undefined> = {
        next: async () => {
          await new Promise(setImmediate);
          if (seen.ended) return { done: true, value: undefined };
          seen.asked += 1;
          return {
            done: false,
            value: [{ id: 1, what: 'ARTICLE_ADDED', kind: 'article', number: 1 }] as never,
          };
        },
        return: () => {
          seen.ended = true;
          return Promise.resolve({ done: true, value: undefined });
        },
        [Symbol.asyncIterator]: () => changes,
      };
      return Promise.resolve(changes);
    },
    job: () => {
      throw new Error('Nobody asks for a job here.');
    },
  };
  return { seen, events };
}

/** The answer's head has come; nothing of it is read. */
function stream(url: string, query: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const address = `${url}/graphql?query=${encodeURIComponent(query)}`;
  return new Promise((resolve) =>
    get(address, { headers: { accept: 'text/event-stream', ...headers } }, (answer) => {
      answer.on('error', () => undefined);
      resolve(answer);
    }),
  );
}

async function read(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('what a client has no room for is not read yet, and a client that hangs up ends it', async () => {
  await saveStories(database.dataSource);
  await database.rows(`update article set text = repeat('x', 1000000) where id = 1`);
  const { seen, events } = endless();
  server = await serve(database.dataSource, { events });
  const answer = await stream(server.url, 'subscription { articleAdded { text } }');
  await until(() => seen.asked > 0);
  let before = -1;
  while (before < seen.asked) {
    before = seen.asked;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  expect(seen.asked).toBeLessThan(100);
  answer.destroy();
  await until(() => seen.ended);
});

test('a client that hangs up while nothing happens ends its subscription too', async () => {
  let ended = false;
  const silent: AsyncIterableIterator<never, undefined> = {
    next: () => new Promise(() => undefined),
    return: () => {
      ended = true;
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => silent,
  };
  const events = { ...endless().events, changes: () => Promise.resolve(silent) };
  server = await serve(database.dataSource, { events });
  (await stream(server.url, 'subscription { articleAdded { id } }')).destroy();
  await until(() => ended);
});

test('a server that ends tells those who listen, at once', async () => {
  const silent: AsyncIterableIterator<never, undefined> = {
    next: () => new Promise(() => undefined),
    return: () => Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]: () => silent,
  };
  const events = { ...endless().events, changes: () => Promise.resolve(silent) };
  const ending = await serve(database.dataSource, { events });
  const answer = await stream(ending.url, 'subscription { articleAdded { id } }');
  const [text] = await Promise.all([read(answer), ending.stop()]);
  expect(text).toMatch(/event: complete\ndata:\n\n$/);
}, 8_000);

test('a key that is revoked reads on for half a minute at most', async () => {
  fakeIntervals();
  await saveStories(database.dataSource);
  const { seen, events } = endless();
  server = await serve(database.dataSource, {
    events,
    config: { host: '127.0.0.1', port: 0, keys: 'required' },
  });
  const { secret } = await createAccessKey(database.dataSource, 'desk', ['read']);
  const authorization = `Bearer ${secret}`;
  const answer = await stream(server.url, 'subscription { articleAdded { id } }', { authorization });
  answer.resume();
  await until(() => seen.asked > 5);
  await jest.advanceTimersByTimeAsync(30_000);
  await revokeAccessKey(database.dataSource, 'desk');
  expect(seen.ended).toBe(false);
  await jest.advanceTimersByTimeAsync(30_000);
  await until(() => seen.ended);
});

test.each([
  [
    '?query={__typename}',
    200,
    'event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata:\n\n',
  ],
  ['?query={nothing}', 200, 'GRAPHQL_VALIDATION_FAILED'],
  ['?query=mutation{deleteArticle(id:"article-1"){deleted}}', 200, 'Mutations are sent by POST.'],
  ['', 400, 'Send a query: text; and variables and extensions, if any: each one JSON object.'],
  ['?query={__typename}&variables=[1]', 400, 'each one JSON object.'],
  ['?query={__typename}&variables={', 400, 'each one JSON object.'],
  ['?query={__typename}&extensions=[]', 400, 'each one JSON object.'],
  ['?query={person(name:"Nobody"){id}}&extensions={"hints":true}', 200, 'Nothing bears the name'],
])('GET /graphql%s as a stream answers %i', async (parameters, status, text) => {
  server = await serve(database.dataSource);
  const response = await fetch(`${server.url}/graphql${parameters}`, {
    headers: { accept: 'text/event-stream' },
  });
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(text);
});
