import { answerOperation } from '../../src/graph/answer-operation';
import type { GraphContext } from '../../src/graph/context';
import { runStatement } from '../../src/store/plan/run-statement';
import type { GraphEvent } from '../../src/store/queries/changes/changes-after';
import { useDatabase } from '../database';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

/** What a subscription is told of these events, and by how many statements. */
async function tell(query: string, batches: readonly (readonly Partial<GraphEvent>[])[]) {
  const waiting = [...batches] as (readonly GraphEvent[])[];
  const changes: AsyncIterableIterator<readonly GraphEvent[], undefined> = {
    next: () => {
      const value = waiting.shift();
      return Promise.resolve(value ? { done: false, value } : { done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => changes,
  };
  let statements = 0;
  const context = {
    read: (statement) => {
      statements += 1;
      return runStatement(database.dataSource, statement);
    },
    events: { changes: () => Promise.resolve(changes) },
  } as Partial<GraphContext> as GraphContext;
  const answers = await answerOperation({ query }, context);
  if (!(Symbol.asyncIterator in answers)) throw new Error(JSON.stringify(answers));
  const told: unknown[] = [];
  for await (const answer of answers) told.push(answer);
  return { told, statements };
}

const newQuotes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ what: 'NEW_QUOTE', number: 1 + (index % 4) }));

test('twenty events are asked for by one statement, and told in their order', async () => {
  const { told, statements } = await tell('subscription { quoteAdded { id } }', [
    newQuotes(3),
    newQuotes(41),
  ]);
  const ids = told.map((answer) => (answer as { data: { quoteAdded: { id: string } } }).data.quoteAdded.id);
  const known = newQuotes(41).map(({ number }) => `quote-${number}`);
  expect(ids).toEqual([...known.slice(0, 3), ...known]);
  expect(statements).toBe(4);
});

test('what a filter leaves out is not told, and of another kind nothing is asked', async () => {
  const query = 'subscription { quoteAdded(filter: { act: [DENY] }) { id } }';
  const { told, statements } = await tell(query, [[{ what: 'ARTICLE_ADDED', number: 1 }], newQuotes(20)]);
  expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(
    new Set(['{"data":{"quoteAdded":{"id":"quote-3"}}}']),
  );
  expect(statements).toBe(1);
});

test.each([
  [
    'subscription { told: jobProgress(id: ^"zz") { id } }',
    '"zz" is no id of this server. An id looks like actor-7 or quote-33.',
  ],
  [
    'subscription { told: changed(watch: ["actor-1", ^"quote-1"]) { kind } }',
    "quote-1 can't be watched: give ids of actors and meetings, like actor-7 or meeting-3.",
  ],
])('what can’t be told of is refused at its place: %s', async (marked, message) => {
  const answer = answerOperation({ query: marked.replace('^', '') }, { events: {} } as GraphContext);
  expect(await answer).toEqual({
    errors: [
      {
        message,
        locations: [{ line: 1, column: marked.indexOf('^') + 1 }],
        path: ['told'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});
