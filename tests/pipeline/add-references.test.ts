import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addReferences, linesOf, removeReferences } from '../../src/pipeline/add-references';
import { resolver } from '../../src/resolve/resolve';
import type { ArticleToSave } from '../../src/store/queries/article-to-save';
import { saveAnalysis, saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { storyToSave } from '../factories/small-stories';
import { correcting, type Answer } from '../graph/correcting';

const database = useDatabase({ each: true });
const { ask, correct, idOf } = correcting(database);
const faults: string[] = [];
beforeEach(() => faults.splice(0));
const onFault = (line: number, message: string) => void faults.push(`${line}: ${message}`);

async function* rows(...lines: string[]): AsyncGenerator<string> {
  yield 'id,type,name,aliases,country,positions';
  yield* lines;
}
const add = (...lines: string[]) => addReferences(database.dataSource, rows(...lines), onFault);
const remove = (...lines: string[]) => removeReferences(database.dataSource, rows(...lines), onFault);
const QUILL = 'Q7,person,Ada Quill,Adelaide Reed-Moss,,';

async function speech(slot: number, who: string): Promise<ArticleToSave> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  return storyToSave(slot, [{ tells: 'speech', who, words: 'it is late' }], run);
}

async function says(slot: number, who: string): Promise<void> {
  await saveArticle(database.dataSource, await speech(slot, who), resolver);
}

const people = async (): Promise<string[]> =>
  (
    await ask('{ people(orderBy: NAME_ASC) { nodes { name wikidata articles { totalCount } } } }')
  ).people.nodes.map(({ name, wikidata, articles }: Answer) => `${name} ${wikidata} ${articles.totalCount}`);

test('an actor that bears one of the names is linked', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Bob Reed');
  expect(await add(QUILL)).toMatchObject({ LINKED: 1, MADE: 0 });
  expect(await people()).toEqual(['Ada Quill Q7 1', 'Bob Reed null 1']);
});

test('who is known by two names is one, whichever comes first; nobody sees who is in no article', async () => {
  expect(await add(QUILL)).toMatchObject({ LINKED: 0, MADE: 1 });
  expect(await people()).toEqual([]);
  await says(1, 'Adelaide Reed-Moss');
  await says(2, 'Ada Quill');
  expect(await people()).toEqual(['Ada Quill Q7 2']);
});

test('what reference data tell stays through another analysis of the articles', async () => {
  await add('Q9,place,Norland,Nordland,NO,');
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const article = storyToSave(1, [{ tells: 'office', who: 'Bob Reed', title: 'mayor', of: 'Nordland' }], run);
  await saveArticle(database.dataSource, article, resolver);
  const places = () => ask('{ places { nodes { name countryCode } } }');
  const before = await places();
  expect(before).toEqual({ places: { nodes: [{ name: 'Norland', countryCode: 'NO' }] } });
  await saveAnalysis(database.dataSource, article, resolver);
  expect(await places()).toEqual(before);
});

test('of two whom articles know by its names one is linked, and the other proposed for a merge', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Ada Quill');
  await says(3, 'Adelaide Reed-Moss');
  const proposals = async () =>
    (await ask('{ mergeCandidates { left { name } right { name } reasons } }')).mergeCandidates;
  expect(await add(QUILL)).toMatchObject({ LINKED: 1, proposed: 1 });
  expect(await people()).toEqual(['Ada Quill Q7 2', 'Adelaide Reed-Moss null 1']);
  expect(await proposals()).toEqual([
    {
      left: { name: 'Ada Quill' },
      right: { name: 'Adelaide Reed-Moss' },
      reasons: ['reference data know both names as Q7'],
    },
  ]);
  expect(await add(QUILL)).toMatchObject({ KNOWN: 1, proposed: 1 });
  await remove(QUILL);
  expect(await proposals()).toEqual([]);
});

test('without reference data the two names are two', async () => {
  await says(1, 'Adelaide Reed-Moss');
  await says(2, 'Ada Quill');
  expect(await people()).toHaveLength(2);
});

test('adding the same again changes nothing; a new line brings it up to date', async () => {
  await says(1, 'Ada Quill');
  await add(QUILL);
  expect(await add(QUILL)).toMatchObject({ LINKED: 0, MADE: 0, KNOWN: 1 });
  expect(await people()).toEqual(['Ada Quill Q7 1']);
  await add('Q7,person,Ada Quill,Ada Moss,,');
  await says(2, 'Adelaide Reed-Moss');
  await says(3, 'Ada Moss');
  expect(await people()).toEqual(['Ada Quill Q7 2', 'Adelaide Reed-Moss null 1']);
});

test('who was read as something else is what reference data say: in new articles, and in others once they are read anew', async () => {
  const ship = 'Q9,organisation,Ada Quill Lines,Ada Quill,,';
  const bodies = async () =>
    (await ask('{ organisations { nodes { name articles { totalCount } } } }')).organisations.nodes;
  const readAnew = async () => saveAnalysis(database.dataSource, await speech(1, 'Ada Quill'), resolver);
  await says(1, 'Ada Quill');
  expect(await add(ship)).toMatchObject({ LINKED: 0, MADE: 1 });
  await says(2, 'Ada Quill');
  expect(await people()).toEqual(['Ada Quill null 1']);
  expect(await bodies()).toEqual([{ name: 'Ada Quill Lines', articles: { totalCount: 1 } }]);
  await readAnew();
  expect(await people()).toEqual([]);
  expect(await bodies()).toEqual([{ name: 'Ada Quill Lines', articles: { totalCount: 2 } }]);
  await remove(ship);
  await readAnew();
  expect(await people()).toEqual(['Ada Quill null 1']);
});

test('who is read as something else is proposed for a merge', async () => {
  await says(1, 'Ada Quill');
  const ship = 'Q9,organisation,Ada Quill Lines,Ada Quill,,';
  await add(ship);
  await says(2, 'Ada Quill');
  expect(await add(ship)).toMatchObject({ KNOWN: 1, proposed: 1 });
  expect(
    (await ask('{ mergeCandidates { left { __typename } right { __typename } } }')).mergeCandidates,
  ).toEqual([{ left: { __typename: 'Person' }, right: { __typename: 'Organisation' } }]);
});

test('what is removed is known no longer, and can be added again', async () => {
  await says(1, 'Ada Quill');
  await add(QUILL);
  expect(await remove(QUILL, 'Q8,person,Bo Moss,,,')).toBe(1);
  expect(await people()).toEqual(['Ada Quill null 1']);
  expect(await add(QUILL)).toMatchObject({ LINKED: 1 });
});

test('who is merged into another one brings its Wikidata item along', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Bob Reed');
  await add(QUILL);
  await correct(`mergeActors(keep: "${await idOf('Bob Reed')}", merge: ["${await idOf('Ada Quill')}"])`);
  expect(await people()).toEqual(['Bob Reed Q7 2']);
});

test('each line that is wrong is told by its number, and the others go in', async () => {
  expect(await add('x,robot,Ada,,,', QUILL)).toMatchObject({ MADE: 1, failed: 1 });
  expect(faults).toEqual(['2: type is "robot"; it must be person, organisation or place.']);
});

test('a position tells whom a name means', async () => {
  await add('nl,country,Norland,,,', 'Q7,person,Ada Quill,,,mayor of Norland');
  expect(await database.rows('select positions from reference order by actor_id')).toEqual([
    { positions: [] },
    { positions: [{ title: 'mayor', of: 1 }] },
  ]);
});

test('files are read line by line, also packed; one that is cut off is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-reference-'));
  try {
    const lines = async (name: string, bytes: Buffer): Promise<string[]> => {
      writeFileSync(join(folder, name), bytes);
      const all = [];
      for await (const line of linesOf(join(folder, name))) all.push(line);
      return all;
    };
    const text = Buffer.from('id,type,name\r\nx,person,Zoë\n');
    expect(await lines('a.csv', text)).toEqual(['id,type,name', 'x,person,Zoë']);
    expect(await lines('a.csv.gz', gzipSync(text))).toEqual(['id,type,name', 'x,person,Zoë']);
    await expect(lines('b.csv.gz', gzipSync(text).subarray(0, 20))).rejects.toThrow(
      /b.csv.gz can't be read to its end/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
