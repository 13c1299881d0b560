import { resolver } from '../../src/resolve/resolve';
import { saveAnalysis, saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { storyToSave, type Sentence } from '../factories/small-stories';
import { plannedTalks } from '../factories/stories';
import { correcting, type Answer } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, undo, problem, idOf } = correcting(database);

const run = () => startRun(database.dataSource, 'by-hand', '1');
const speech: Sentence = { tells: 'speech', who: 'Harbour Times', words: 'it is late' };
const office: Sentence = { tells: 'office', who: 'Harbour Times', title: 'mayor', of: 'Norland' };

/** An article that has the Harbour Times, a paper, and another one that was read as if it were a person's name. */
beforeEach(async () => {
  await saveArticle(database.dataSource, plannedTalks(await run()), resolver);
  await saveArticle(database.dataSource, storyToSave(1, [speech, office], await run()), resolver);
});

const ids = async () => {
  const { organisation, person } = await ask(
    '{ organisation(name: "Harbour Times") { id } person(name: "Harbour Times") { id } }',
  );
  return { paper: organisation?.id, person: person?.id };
};
const graph = async () => ({
  ...(await ask(`{ people(orderBy: NAME_ASC) { nodes { name quotes { nodes { text } } roles { nodes { title } } } }
    organisations { nodes { name quotes { nodes { text } } articles { totalCount } } } }`)),
  ...(await ask(
    '{ articles(orderBy: PUBLISHED_ASC) { nodes { people { nodes { name } } organisations { nodes { name } } } } }',
  )),
});

test('merged into one of another type, somebody is of that type, also where the article is read anew', async () => {
  const before = await graph();
  const { paper, person } = await ids();
  const correction = await correct(`mergeActors(keep: "${paper}", merge: ["${person}"])`);
  const merged = await graph();
  expect(merged).toMatchObject({
    people: { nodes: [{ name: 'Ada Quill' }] },
    organisations: {
      nodes: [
        { name: 'Harbour Times', quotes: { nodes: [{ text: 'it is late' }] }, articles: { totalCount: 2 } },
      ],
    },
  });
  expect((merged as Answer)['articles'].nodes[1]).toEqual({
    people: { nodes: [] },
    organisations: { nodes: [{ name: 'Harbour Times' }] },
  });
  await saveAnalysis(database.dataSource, storyToSave(1, [speech, office], await run()), resolver);
  expect(await graph()).toEqual(merged);
  await undo(correction);
  expect(await graph()).toEqual(before);
  expect(await ids()).toEqual({ paper, person });
});

test('an organisation that is a person after all keeps what it said', async () => {
  const { paper, person } = await ids();
  await correct(`mergeActors(keep: "${person}", merge: ["${paper}"])`);
  expect(
    await ask(
      '{ people(orderBy: NAME_ASC) { nodes { name roles { nodes { title } } } } articles(orderBy: PUBLISHED_ASC) { nodes { outlet { name } } } }',
    ),
  ).toEqual({
    people: {
      nodes: [
        { name: 'Ada Quill', roles: { nodes: [{ title: 'foreign minister' }] } },
        { name: 'Harbour Times', roles: { nodes: [{ title: 'mayor' }] } },
      ],
    },
    articles: { nodes: [{ outlet: null }, { outlet: null }] },
  });
});

test('nobody with a name becomes a source without one', async () => {
  const keep = await idOf('Sudonian officials');
  const { person } = await ids();
  expect(await problem(`mergeActors(keep: "${keep}", merge: ["${person}"])`)).toBe(
    `TYPES_DIFFER merge: ${keep} is a source without a name and ${person} has one: keep that one.`,
  );
});
