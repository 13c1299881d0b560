import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useDatabase } from '../database';
import { runCommand } from './run-command';

const database = useDatabase({ each: true });
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-reference-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'people.csv');
const reference = (...args: string[]) =>
  runCommand(['reference', ...args], { env: { DATABASE_URL: database.url } });

test('add tells what became of each file, and every line that is wrong; remove takes it back', async () => {
  writeFileSync(file, 'id,type,name\nQ7,person,Ada Quill\nx,robot,Bo\n');
  expect(await reference('add', file)).toEqual({
    status: 1,
    out: '',
    err: `${file}:3: type is "robot"; it must be person, organisation or place.
${file}: 0 linked to actors of articles, 1 new, 0 known already.
`,
  });
  expect(await database.rows('select name, wikidata from actor')).toEqual([
    { name: 'Ada Quill', wikidata: 'Q7' },
  ]);
  const removed = await reference('remove', file);
  expect(removed.err).toContain(`${file}: 1 removed.`);
  expect(await database.rows('select wikidata from actor')).toEqual([{ wikidata: null }]);
});

test('a file that is not there', async () => {
  const { status, err } = await reference('add', join(folder, 'none.csv'));
  expect([status, err]).toEqual([2, expect.stringContaining(`There is no file ${folder}/none.csv.`)]);
});
