import { useDatabase } from '../database';
import { correcting } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, undo, problem, idOf, graph, takeInTalks } = correcting(database);
beforeEach(takeInTalks);

/** A mutation by the names of actors: "mergeActors(keep: <Norland>, merge: [<Geneva>])". */
async function named(mutation: string): Promise<string> {
  let written = mutation;
  for (const [whole, name] of mutation.matchAll(/<([^>]+)>/g)) {
    written = written.replace(whole, `"${await idOf(name ?? '')}"`);
  }
  return written;
}

test.each([
  [
    'mergeActors(keep: <Norland>, merge: [<Norland>])',
    /^SAME merge: actor-\d+ can't be merged with itself\.$/,
  ],
  ['mergeActors(keep: <Norland>, merge: ["actor-999"])', 'NOT_FOUND merge: There is no actor-999.'],
  [
    'mergeActors(keep: <Norland>, merge: ["actor-900719925474099777"])',
    'NOT_FOUND merge: There is no actor-900719925474099777.',
  ],
  ['mergeActors(keep: <Norland>, merge: [])', 'NOTHING_GIVEN merge: Name whom to merge.'],
  [
    'mergeActors(keep: <Norland>, merge: ["quote-1"])',
    'WRONG_KIND merge: quote-1 is of another kind: merge takes an id like actor-7.',
  ],
  [
    'mergeActors(keep: "Norland", merge: [<Sudonia>])',
    'BAD_USER_INPUT keep: "Norland" is no id of this server. An id looks like actor-7 or quote-33.',
  ],
  ['splitActor(id: <Norland>, mentions: [], newName: "X")', 'NOTHING_GIVEN mentions: Name mentions.'],
  [
    'splitActor(id: <Norland>, mentions: ["mention-1"], newName: " ")',
    'NAME_EMPTY newName: Give a name as newName.',
  ],
  // A name that nobody could see or look for.
  ['renameActor(id: <Norland>, name: "\\u200b")', 'NAME_EMPTY name: Give a name as name.'],
  [
    'splitActor(id: <Sudonia>, mentions: ["mention-1"], newName: "X")',
    /^NOT_OF_ACTOR mentions: mention-1 is one of actor-\d+, not of actor-\d+\.$/,
  ],
  [
    'splitActor(id: <Norland>, mentions: ["mention-99"], newName: "X")',
    'NOT_FOUND mentions: There is no mention-99.',
  ],
  [
    'keepApart(left: <Norland>, right: <Norland>)',
    /^SAME right: actor-\d+ can't be kept apart from itself\.$/,
  ],
  ['setSpeakers(quote: "quote-99", speakers: [])', 'NOT_FOUND quote: There is no quote-99.'],
  [
    'mergeMeetings(keep: "meeting-1", merge: ["meeting-1"])',
    "SAME merge: meeting-1 can't be merged with itself.",
  ],
  ['mergeMeetings(keep: "meeting-1", merge: ["meeting-7"])', 'NOT_FOUND merge: There is no meeting-7.'],
  [
    'setMeeting(id: "meeting-1")',
    'NOTHING_GIVEN null: Give what to set: status, date, place or participants.',
  ],
  [
    'setMeeting(id: "meeting-1", status: HELD, place: "")',
    'BAD_USER_INPUT place: "" is no id of this server. An id looks like actor-7 or quote-33.',
  ],
  ['setMeeting(id: "meeting-1", place: <Ada Quill>)', /^WRONG_KIND place: actor-\d+ is no place\.$/],
  [
    'reject(id: "actor-1")',
    'WRONG_KIND id: actor-1 is of another kind: id takes an id like quote-7 or meeting-7 or role-7 or relation-7.',
  ],
  ['undoCorrection(id: "correction-5")', 'NOT_FOUND id: There is no correction-5.'],
])('%s is refused and changes nothing', async (mutation, message) => {
  const before = await graph();
  expect(await problem(await named(mutation))).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
  expect(await graph()).toEqual(before);
  expect(await ask('{ corrections { totalCount } }')).toEqual({ corrections: { totalCount: 0 } });
});

test('splitting off all mentions is refused', async () => {
  const { actor } = await ask('{ actor(name: "Norland") { id mentions { nodes { id } } } }');
  const mentions = JSON.stringify(actor.mentions.nodes.map(({ id }: { id: string }) => id));
  expect(await problem(`splitActor(id: "${actor.id}", mentions: ${mentions}, newName: "North")`)).toBe(
    `ALL_MENTIONS mentions: These are all mentions of ${actor.id}: rename it instead.`,
  );
});

test('what was merged can be neither merged nor renamed under its old id', async () => {
  const [keep, merge] = [await idOf('Norland'), await idOf('Sudonia')];
  const merging = await correct(`mergeActors(keep: "${keep}", merge: ["${merge}"])`);
  const refused = `${merge} was merged into ${keep} by ${merging}: name ${keep}, or undo that first.`;
  expect(await problem(`mergeActors(keep: "${keep}", merge: ["${merge}"])`)).toBe(
    `ALREADY_MERGED merge: ${refused}`,
  );
  expect(await problem(`renameActor(id: "${merge}", name: "South")`)).toBe(`ALREADY_MERGED id: ${refused}`);
});

test('what is kept apart is not merged, also by way of a third', async () => {
  const [norland, sudonia, geneva] = [await idOf('Norland'), await idOf('Sudonia'), await idOf('Geneva')];
  const apart = await correct(`keepApart(left: "${norland}", right: "${sudonia}")`);
  await correct(`mergeActors(keep: "${geneva}", merge: ["${sudonia}"])`);
  expect(await problem(`mergeActors(keep: "${norland}", merge: ["${geneva}"])`)).toBe(
    `KEPT_APART merge: ${norland} and ${geneva} are kept apart by ${apart}: undo that first.`,
  );
  expect(await problem(`keepApart(left: "${norland}", right: "${geneva}")`)).toBe(
    `KEPT_APART right: They are kept apart already, by ${apart}.`,
  );
  await undo(apart);
  await correct(`mergeActors(keep: "${norland}", merge: ["${geneva}"])`);
});

test('two kept apart who are one again, since the split was undone, keep nobody else from merging', async () => {
  const { actor } = await ask('{ actor(name: "Norland") { id mentions { nodes { id } } } }');
  const mention = actor.mentions.nodes[0].id;
  const split = await correct(
    `splitActor(id: "${actor.id}", mentions: ["${mention}"], newName: "Northland")`,
  );
  const apart = await correct(`keepApart(left: "${actor.id}", right: "${await idOf('Northland')}")`);
  await undo(split);
  const merge = await correct(`mergeActors(keep: "${actor.id}", merge: ["${await idOf('Geneva')}"])`);
  for (const id of [merge, apart]) await undo(id);
});

test('what an undone split had made is told to be gone', async () => {
  const { actor } = await ask('{ actor(name: "Norland") { id mentions { nodes { id } } } }');
  const split = `splitActor(id: "${actor.id}", mentions: ["${actor.mentions.nodes[0].id}"], newName: "Northland")`;
  const correction = await correct(split);
  const made = await idOf('Northland');
  await undo(correction);
  expect(await problem(`renameActor(id: "${made}", name: "South")`)).toBe(
    `ALREADY_MERGED id: ${made} is ${actor.id} again, since the split that made it was undone: name ${actor.id}.`,
  );
});

test('a correction is undone once', async () => {
  const id = await correct(`renameActor(id: "${await idOf('Geneva')}", name: "Genf")`);
  await undo(id);
  expect(await problem(`undoCorrection(id: "${id}")`)).toBe(
    `ALREADY_UNDONE id: ${id} was undone already, by local.`,
  );
});

test('of two people who merge the same at once one does, the other hears of it', async () => {
  const [keep, merge] = [await idOf('Norland'), await idOf('Sudonia')];
  const merging = `mutation { done: mergeActors(keep: "${keep}", merge: ["${merge}"]) { problems { code } } }`;
  const answers = await Promise.all([ask(merging), ask(merging)]);
  expect(answers.map(({ done }) => done.problems).sort((a, b) => a.length - b.length)).toEqual([
    [],
    [{ code: 'ALREADY_MERGED' }],
  ]);
});
