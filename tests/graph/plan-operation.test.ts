import 'reflect-metadata';
import { getOperationAST, parse, validate } from 'graphql';
import { planOperation } from '../../src/graph/plan-operation';
import { theGraph } from '../../src/graph/schema';

type Variables = Record<string, unknown>;

/** The statements of a document's root fields, or what they are refused with. */
function plan(document: ReturnType<typeof parse>, variables: Variables): unknown {
  try {
    const roots = planOperation(theGraph(), document, getOperationAST(document)!, variables);
    return roots?.map(({ request, statement }) => [request.key, statement]);
  } catch (error) {
    return (error as Error).message;
  }
}

// A document is read once and what can't change is planned once: variables must still decide all that they decide.
const asked: [what: string, query: string, variables: Variables[]][] = [
  [
    'values',
    'query ($id: ID!) { person(id: $id) { name quotes(first: 2) { nodes { text speakers { name } } } } }',
    [{ id: 'actor-1' }, { id: 'actor-2' }, { id: 'quote-1' }, { id: 'nonsense' }, { id: 'actor-1' }],
  ],
  [
    'null, absent and given',
    'query ($act: [SpeechAct!], $first: Int) { quotes(filter: { act: $act }, first: $first) { nodes { text } } }',
    [
      {},
      { act: ['DENY'] },
      { act: null },
      { act: ['DENY', 'ACCUSE'] },
      { first: 7 },
      { first: null },
      { first: 101 },
    ],
  ],
  [
    'conditions',
    `query ($with: Boolean!, $without: Boolean = false) { quotes(first: 1) {
      nodes { text @skip(if: $without) article @include(if: $with) { title } ...Cue } } }
      fragment Cue on Quote { cue @include(if: $with) }`,
    [{ with: true }, { with: false }, { with: true, without: true }, { with: true }],
  ],
  [
    'variables deep in filters beside parts that never change',
    `query ($name: String!, $names: [ActorFilter!]) { articles(first: 3) { nodes {
      people { nodes { name } } a: quotes(filter: { speaker: { name: $name } }) { nodes { text speakers { name } } }
      b: quotes(filter: { speaker: { or: $names } }) { nodes { text } } meetings { nodes { title } } } } }`,
    [
      { name: 'Ada Quill' },
      { name: 'Ada Quill', names: [{ name: 'A' }, { title: 'minister' }, { roleAt: { name: 'B' } }] },
      { name: 'B', names: [] },
      { name: 'B', names: Array.from({ length: 101 }, () => ({ title: 'minister', type: ['PERSON'] })) },
      { name: 'C' },
    ],
  ],
  [
    'values in lists and objects of the document',
    `query ($a: ID!, $b: String, $to: FuzzyDate, $after: String) { meetings(after: $after, orderBy: DATE_ASC,
      filter: { participants: [{ id: [$a, "actor-3"] }, { name: $b }], date: { from: "2003", to: $to }, kind: TALKS }) { nodes { title } } }`,
    [
      { a: 'actor-1', b: 'Ada Quill', to: '2015' },
      { a: 'actor-2', b: 'Ada Quill', to: '2001' },
      { a: 'actor-2', b: null, to: null },
      { a: 'actor-2' },
      { a: 'quote-2', b: 'B', after: 'nonsense' },
      { a: 'nonsense', b: 'B', after: null },
      { a: 'actor-1', b: 'C', to: '2016-02' },
    ],
  ],
  [
    'sizes that are too much together',
    `query ($first: Int) { articles(first: $first) { nodes { quotes(first: 100) { nodes {
      speakers { names { text } } } } } } }`,
    [{ first: 1 }, { first: 100 }, { first: 0 }, { first: 100 }, { first: 2 }],
  ],
];

test.each(asked)(
  'a document that was asked before is planned as if it were new: %s',
  (_what, query, sets) => {
    const kept = parse(query);
    expect(validate(theGraph(), kept)).toEqual([]);
    for (const variables of [...sets, ...sets])
      expect(plan(kept, variables)).toEqual(plan(parse(query), variables));
  },
);

test('a variable may be called like what all objects have', () => {
  const planned = (first: string, ids: string): unknown =>
    plan(
      parse(`query ($${first}: Int, $${ids}: [ID!]) {
        quotes(first: $${first}, filter: { id: $${ids} }) { nodes { text } } }`),
      {},
    );
  expect(planned('valueOf', '__proto__')).toEqual(planned('first', 'ids'));
});
