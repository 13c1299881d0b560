import { useDatabase } from '../database';
import { errorsOf } from './asking';

const database = useDatabase();
const LONG = 'x'.repeat(1001);

// What is wrong begins at ^.
test.each([
  '{ people(first: ^101) { totalCount } }',
  'query ($last: Int = -1) { people(last: ^$last) { totalCount } }',
  '{ quotes(filter: { said: { from: "2008", to: ^"2007" } }) { totalCount } }',
  '{ quotes(filter: { said: { from: ^"XXXX-09" }, speaker: { name: "Ada Quill" } }) { totalCount } }',
  '{ quotes(filter: { speaker: { id: ["actor-1", ^"7"] } }) { totalCount } }',
  '{ quotes(filter: { speaker: { id: ^"7" } }) { totalCount } }',
  `{ articles(filter: { and: [{ topic: "x" }, { not: { search: ^"${LONG}" } }] }) { totalCount } }`,
  `{ articles(filter: { quotes: { article: { search: ^"${LONG}" } } }) { totalCount } }`,
  '{ articles(filter: { or: ^[{ id: ["7"] }, { topic: "x" }] }) { totalCount } }',
  'query ($from: FuzzyDate = "XXXX") { meetings(filter: { date: { from: ^$from } }) { totalCount } }',
  'query ($date: DateRange = { from: "XXXX" }) { meetings(filter: { date: ^$date }) { totalCount } }',
  '{ quotes(filter: { minConfidence: ^2 }) { totalCount } }',
  '{ articles(orderBy: ^RELEVANCE) { totalCount } }',
  '{ nodes(ids: ["actor-1", ^"x"]) { id } }',
  '{ node(id: ^"x") { id } }',
  '{ person(name: ^"x", id: "x") { id } }',
  '^{ person { id } }',
  `{ search(text: ^"${LONG}") { totalCount } }`,
  '{ changes(since: "2026-01-01T00:00:00Z", watch: ["actor-1", ^"quote-1"]) { totalCount } }',
  '{ paths(from: "actor-1", to: ^"x") { steps { kind: __typename } } }',
  '{ paths(from: "actor-1", to: "actor-2", maxLength: ^9) { steps { kind: __typename } } }',
])('%s', async (marked) => {
  const [error] = await errorsOf(database, marked.replace('^', ''));
  const place = marked.startsWith('^') ? '{ '.length : marked.indexOf('^');
  expect(error?.locations).toEqual([{ line: 1, column: place + 1 }]);
});
