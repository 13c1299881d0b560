import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { statementsOf, useDatabase } from '../database';
import { storyToSave } from '../factories/small-stories';
import { correcting, type Answer } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, undo, idOf } = correcting(database);
const SOLD = 'the old harbour bridge was sold to a ferry company';

type Speech = Parameters<typeof storyToSave>[1][number];

async function says(slot: number, who: string, words = SOLD, more: Partial<Speech> = {}): Promise<void> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const speech = { tells: 'speech', who, words, ...more } as Speech;
  await saveArticle(database.dataSource, storyToSave(slot, [speech], run), resolver);
}
const denies = (slot: number, who: string) => says(slot, who, SOLD, { act: 'DENY' } as Partial<Speech>);
const negates = (slot: number, who: string) =>
  says(slot, who, SOLD.replace('was', 'was not'), { polarity: 'NEGATIVE' } as Partial<Speech>);

const SIDES = `{ id text independentOrigins
  asserted { totalCount nodes { article { id } speakers { name } } } denied { nodes { article { id } speakers { name } } } }`;

/** "text: +1 Ada Quill -2 Bob Reed" of each claim. */
async function claims(filter = ''): Promise<string[]> {
  const answer = await ask(`{ claims${filter && `(filter: ${filter})`} { nodes ${SIDES} } }`);
  const side = (sign: string, { nodes }: Answer): string[] =>
    nodes.map(
      ({ article, speakers }: Answer) => `${sign}${article.id.replace('article-', '')} ${speakers[0].name}`,
    );
  return answer.claims.nodes.map(({ text, asserted, denied }: Answer) =>
    [`${text}:`, ...side('+', asserted).sort(), ...side('-', denied).sort()].join(' '),
  );
}

test('who asserts and who denies one thing, in several articles', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Bob Reed', 'it is late');
  await denies(3, 'Bob Reed');
  await negates(4, 'Carl Moss');
  expect(await claims()).toEqual([`${SOLD}: +1 Ada Quill -3 Bob Reed -4 Carl Moss`]);
});

test('a statement that nobody else makes is no claim', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Bob Reed', 'the old harbour lamp was lit at a quarter past nine');
  expect(await claims()).toEqual([]);
  expect((await ask('{ quotes { nodes { claim { id } } } }')).quotes.nodes).toEqual([
    { claim: null },
    { claim: null },
  ]);
});

test('a claim is found by what it is about, by who denies it and by whether anybody does', async () => {
  await says(1, 'Ada Quill');
  await denies(2, 'Bob Reed');
  for (const filter of [
    '{ contested: true }',
    '{ search: "bridge" }',
    '{ asserted: { speaker: { name: "Ada Quill" } }, denied: { speaker: { name: "Bob Reed" } } }',
  ])
    expect([filter, await claims(filter)]).toEqual([filter, [`${SOLD}: +1 Ada Quill -2 Bob Reed`]]);
  for (const filter of [
    '{ contested: false }',
    '{ search: "lamp" }',
    '{ denied: { speaker: { name: "Ada Quill" } } }',
  ])
    expect([filter, await claims(filter)]).toEqual([filter, []]);
  const { actor } = await ask('{ actor(name: "Bob Reed") { claims { nodes { text } } } }');
  expect(actor.claims.nodes).toEqual([{ text: SOLD }]);
});

test("a claim stands in an actor's list where anybody last spoke to it", async () => {
  const lit = 'the old harbour lamp was lit at a quarter past nine';
  const listed = async () =>
    (await ask('{ person(name: "Ada Quill") { claims { totalCount nodes { text } } } }')).person.claims;
  const saysOn = (slot: number, who: string, words: string) =>
    says(slot, who, words, { said: `2021-05-0${slot}` } as Partial<Speech>);
  await saysOn(1, 'Ada Quill', SOLD);
  await saysOn(2, 'Ada Quill', lit);
  await saysOn(3, 'Bob Reed', SOLD);
  await saysOn(4, 'Carl Moss', lit);
  expect(await listed()).toEqual({ totalCount: 2, nodes: [{ text: lit }, { text: SOLD }] });
  await saysOn(5, 'Dora Finch', SOLD);
  expect(await listed()).toEqual({ totalCount: 2, nodes: [{ text: SOLD }, { text: lit }] });
});

test('the denial of another article is linked to what it denies', async () => {
  await says(1, 'Ada Quill');
  await denies(2, 'Bob Reed');
  await negates(3, 'Carl Moss');
  const { quotes } = await ask(
    '{ quotes(orderBy: SAID_ASC) { nodes { article { id } links { nodes { kind basis confidence to { article { id } } } } } } }',
  );
  const told = quotes.nodes.flatMap(({ article, links }: Answer) =>
    links.nodes.map(({ kind, basis, to }: Answer) => `${article.id} ${kind} ${to.article.id} ${basis}`),
  );
  expect(told.sort()).toEqual([
    'article-2 DENIES article-1 SAME_PROPOSITION',
    'article-3 CONTRADICTS article-1 NEGATED_PROPOSITION',
  ]);
});

test('who says otherwise later changes position; who repeats it, or another one, does not', async () => {
  await says(1, 'Ada Quill');
  await negates(3, 'Ada Quill');
  await denies(2, 'Bob Reed');
  const { people } = await ask(`{ people(orderBy: NAME_ASC) { nodes { name
    changesOfPosition { kind from { article { id } } to { article { id } } } } } }`);
  expect(people.nodes).toEqual([
    {
      name: 'Ada Quill',
      changesOfPosition: [
        { kind: 'CONTRADICTS', from: { article: { id: 'article-2' } }, to: { article: { id: 'article-1' } } },
      ],
    },
    { name: 'Bob Reed', changesOfPosition: [] },
  ]);
});

test('another count is contradicted, and is another claim', async () => {
  await says(1, 'Ada Quill', '12 bridges were sold to a ferry company');
  await says(2, 'Ada Quill', '19 bridges were sold to a ferry company');
  expect(await claims()).toEqual([]);
  const { quotes } = await ask('{ quotes { nodes { links { nodes { kind basis } } } } }');
  expect(quotes.nodes.flatMap(({ links }: Answer) => links.nodes)).toEqual([
    { kind: 'CONTRADICTS', basis: 'NUMBERS_DIFFER' },
  ]);
});

test('the id of a claim goes on standing for it, by the number of any of its quotes', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Bob Reed');
  const { claims: all } = await ask('{ claims { nodes { id } } }');
  const [{ id }] = all.nodes;
  const other = 'claim-2';
  const { node, claim } = await ask(`{ node(id: "${id}") { id } claim(id: "${other}") { id } }`);
  expect([node.id, claim.id]).toEqual([id, id]);
  expect(await ask('{ none: claim(id: "claim-99") { id } other: claim(id: "quote-1") { id } }')).toEqual({
    none: null,
    other: null,
  });
});

test('copies of one report are one origin', async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const story = (slot: number, sentences: Speech[]) =>
    saveArticle(database.dataSource, storyToSave(slot, sentences, run), resolver);
  const report = [
    { tells: 'speech', who: 'Ada Quill', words: SOLD },
    {
      tells: 'speech',
      who: 'Bob Reed',
      words: 'nobody had asked the town before it was done in the night of Friday',
    },
    {
      tells: 'speech',
      who: 'Carl Moss',
      words: 'the ferries would run again from the first day of the next month',
    },
  ] as Speech[];
  await story(1, report);
  await story(2, report);
  await story(3, report);
  await says(4, 'Dora Finch');
  const { claims: all } = await ask(`{ claims(filter: { search: "bridge" }) { nodes ${SIDES} } }`);
  expect(all.nodes).toMatchObject([{ independentOrigins: 2, asserted: { totalCount: 4 } }]);
});

test('a claim follows its quotes: rejected, given back, and gone with its article', async () => {
  await says(1, 'Ada Quill');
  await denies(2, 'Bob Reed');
  const rejection = await correct('reject(id: "quote-2")');
  expect(await claims()).toEqual([]);
  await undo(rejection);
  expect(await claims()).toEqual([`${SOLD}: +1 Ada Quill -2 Bob Reed`]);
  await ask('mutation { deleteArticle(id: "article-1") { deleted } }');
  expect(await claims()).toEqual([]);
});

test('who turns out to be one changes position; undone, two say the opposite', async () => {
  await says(1, 'Ada Quill');
  await negates(2, 'Bob Reed');
  const changes = async () =>
    (await ask('{ person(name: "Ada Quill") { changesOfPosition { kind } } }')).person.changesOfPosition;
  expect(await changes()).toEqual([]);
  const merge = await correct(
    `mergeActors(keep: "${await idOf('Ada Quill')}", merge: ["${await idOf('Bob Reed')}"])`,
  );
  expect(await changes()).toEqual([{ kind: 'CONTRADICTS' }]);
  await undo(merge);
  expect(await changes()).toEqual([]);
});

test('the hundredth statement of one thing takes as few statements as the third, and changes no other row', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Bob Reed');
  const third = await statementsOf(() => denies(3, 'Carl Moss'));
  for (let slot = 4; slot < 12; slot += 1) await says(slot, 'Ada Quill');
  const rows = () => database.rows('select xmin::text, quote_id from claim_quote order by quote_id');
  const before = await rows();
  const last = await statementsOf(() => denies(12, 'Carl Moss'));
  expect(last.length).toBeLessThanOrEqual(third.length + 1);
  expect((await rows()).slice(0, -1)).toEqual(before);
  expect(await claims()).toEqual([
    `${SOLD}: +1 Ada Quill +10 Ada Quill +11 Ada Quill +2 Bob Reed ${[4, 5, 6, 7, 8, 9].map((id) => `+${id} Ada Quill`).join(' ')} -12 Carl Moss -3 Carl Moss`,
  ]);
});

test('claims with both sides are one statement, however many they are', async () => {
  await says(1, 'Ada Quill');
  await denies(2, 'Bob Reed');
  expect(await statementsOf(() => ask(`{ claims { nodes ${SIDES} } }`))).toHaveLength(1);
});
