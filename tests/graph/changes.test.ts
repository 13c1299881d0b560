import { useDatabase } from '../database';
import { errorsOf } from './asking';
import { type Correcting, correcting } from './correcting';

const database = useDatabase({ each: true });
let people: Correcting;
beforeEach(async () => {
  people = correcting(database);
  await people.takeInTalks();
});

/** "NEW_QUOTE: we want peace" of what changed for whoever bears this name. */
async function changesOf(name: string, since = '2000-01-01T00:00:00Z'): Promise<string[]> {
  const asked = `changes(watch: ["${await people.idOf(name)}"], since: "${since}", first: 100) {
    nodes { kind before after node { __typename } } }`;
  const { changes } = await people.ask(`{ ${asked} }`);
  return changes.nodes.map((one: Record<string, string | null>) => {
    const words = [one['before'], one['after']].filter(Boolean).join(' → ');
    return `${one['kind']}: ${words}${one['node'] ? '' : ' (gone)'}`;
  });
}

test('new quotes and meetings, denials and statuses, for whoever has part in them', async () => {
  expect(await changesOf('Norland')).toEqual([
    'NEW_MEETING: Talks between Norland and Sudonia in Geneva',
    'NEW_QUOTE: Norland of moving troops to the border',
    'NEW_QUOTE: it had moved any troops',
    'CLAIM_DENIED: Norland of moving troops to the border → it had moved any troops',
    'MEETING_STATUS: PLANNED → HELD',
  ]);
});

test('nothing is told of before the moment that is asked for', async () => {
  expect(await changesOf('Norland', '2999-01-01T00:00:00Z')).toEqual([]);
});

test('a correction is told, and that it was undone', async () => {
  const before = await changesOf('Ada Quill');
  const id = await people.correct(`renameActor(id: "${await people.idOf('Ada Quill')}", name: "Adah Quill")`);
  await people.undo(id);
  const after = await changesOf('Ada Quill');
  expect(after.slice(before.length)).toEqual(['CORRECTED: RENAME', 'CORRECTED: RENAME']);
});

test('what an actor that was merged had part in counts for whom it was merged into', async () => {
  const [norland, sudonia] = [await people.idOf('Norland'), await people.idOf('Sudonia')];
  const both = await changesOf('Norland');
  await people.correct(`mergeActors(keep: "${norland}", merge: ["${sudonia}"])`);
  const merged = await changesOf('Norland');
  expect(merged.length).toBeGreaterThan(both.length);
  expect(merged).toContain('CORRECTED: MERGE');
});

test('a moment may be told in any zone, and by fractions of a second', async () => {
  expect(await changesOf('Norland', '2999-12-31T23:59:59.123456+15:59')).toEqual([]);
  expect(await changesOf('Norland', '0001-01-01T00:00-15:59')).not.toEqual([]);
});

test('what is gone with its article is told by its words', async () => {
  await people.ask('mutation { deleteArticle(id: "article-1") { deleted } }');
  expect(await changesOf('Norland')).toEqual(
    expect.arrayContaining(['RETRACTED: it had moved any troops (gone)']),
  );
});

test.each([
  [
    'watch: ["quote-1"], since: "2020-01-01T00:00:00Z"',
    "quote-1 can't be watched: give ids of actors and meetings",
  ],
  ['watch: ["actor-1"], since: "2020-01-01"', '"2020-01-01" is no moment: write "2007-05-28T14:30:00Z".'],
  ['watch: ["actor-1"], since: "2020-02-30T00:00:00Z"', '"2020-02-30T00:00:00Z" is no moment'],
  ['watch: ["actor-1"], since: "0000-01-01T00:00:00Z"', '"0000-01-01T00:00:00Z" is no moment'],
  ['watch: ["actor-1"], since: "2020-01-01T25:00:00Z"', '"2020-01-01T25:00:00Z" is no moment'],
  ['watch: ["actor-1"], since: "2020-01-01T00:00:00+20:00"', '"2020-01-01T00:00:00+20:00" is no moment'],
  ['watch: ["actor-1"], since: 5', 'A DateTime is a string'],
])('changes(%s) is refused', async (args, message) => {
  const [error] = await errorsOf(database, `{ changes(${args}) { totalCount } }`);
  expect(error?.message).toContain(message);
});
