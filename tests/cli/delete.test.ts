import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArticles } from '../../src/ingest/read-article';
import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestReadings } from '../../src/pipeline/ingest-readings';
import { ingestSamples } from '../../src/pipeline/ingest-samples';
import { useDatabase } from '../database';
import { runCommand } from './run-command';

const database = useDatabase({ each: true });
const run = (args: string[], input = '') => runCommand(args, { input, env: { DATABASE_URL: database.url } });
const titles = async () =>
  (await database.rows<{ title: string }>('select title from article order by id')).map(({ title }) => title);

const line = (round: number, outlet: string) =>
  JSON.stringify({
    title: `Round ${round}`,
    text: `"No," Jane Roe said in round ${round}.`,
    outlet,
    published: '1998-05-04',
  });
const ONE = line(1, 'The Plain Post');
const TWO = line(2, 'Harbour Times');

beforeEach(async () => {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1' });
  const readings = [ONE, TWO, line(3, 'The Plain Post')].flatMap((text) => [
    ...readArticles(text, { now: new Date() }),
  ]);
  const items = readings.map((reading) => ({ path: '-', reading }));
  for await (const item of ingestReadings(context, items)) expect(item).toMatchObject({ created: true });
}, 60_000);

test('what would go is listed, goes with --yes alone, and comes back as it came', async () => {
  expect(await run(['delete', '-'], ONE)).toEqual({
    status: 0,
    out: 'article-1 Round 1\n',
    err: '1 would be deleted; --yes does it.\n',
  });
  expect(await titles()).toHaveLength(3);
  expect(await run(['delete', '-', '--yes'], ONE)).toMatchObject({
    out: 'article-1 Round 1\n',
    err: '1 deleted.\n',
  });
  expect(await titles()).toEqual(['Round 2', 'Round 3']);
  await run(['ingest', '-'], ONE);
  expect((await titles()).sort()).toEqual(['Round 1', 'Round 2', 'Round 3']);
});

test('a filter chooses, too', async () => {
  const filter = '{"outlet": {"name": "The Plain Post"}}';
  expect(await run(['delete', '--filter', filter, '--yes'])).toMatchObject({
    out: 'article-3 Round 3\narticle-1 Round 1\n',
    err: '2 deleted.\n',
  });
  expect(await titles()).toEqual(['Round 2']);
});

test('what was never in, or is out already, is no fault; what can’t be read is one', async () => {
  await run(['delete', '-', '--yes'], ONE);
  expect(await run(['delete', '-', '--yes'], `${ONE}\n${line(9, 'Nobody')}`)).toEqual({
    status: 0,
    out: '',
    err: '0 deleted.\n',
  });
  const broken = await run(['delete', '-', '--yes'], `${TWO}\n{"cut`);
  expect(broken).toMatchObject({ status: 1, out: 'article-2 Round 2\n' });
  expect(broken.err).toContain('Line 2');
});

test.each([[['delete']], [['delete', '-', '--filter', '{}']]])('%j is no order', async (args) => {
  const { status, err } = await run(args);
  expect({ status, err }).toEqual({
    status: 2,
    err: 'newsgraph: Give inputs or --filter: either says which articles.\n',
  });
});

test.each([
  '{}',
  'null',
  '{"outlet": null}',
  '{"outlet": {"name": null}}',
  '{"and": [{}]}',
  '{"or": [{}, {"id": []}]}',
])('a filter that asks nothing takes nothing out: %s', async (filter) => {
  expect(await run(['delete', '--filter', filter, '--yes'])).toEqual({
    status: 2,
    out: '',
    err: 'newsgraph: The filter asks nothing, so every article would go. Name what is to go; {"not": {"id": []}} is all of them.\n',
  });
  expect(await titles()).toHaveLength(3);
});

test.each([
  ['{"published": {"to": "1998-05-04"}}', 3],
  ['{"published": {"to": "1998-05-03"}}', 0],
  ['{"not": {"id": []}}', 3],
  ['{"id": []}', 0],
])('%s chooses %i', async (filter, count) => {
  expect(await run(['delete', '--filter', filter])).toMatchObject({
    status: 0,
    err: `${count} would be deleted; --yes does it.\n`,
  });
});

test('samples that were taken out do not come back by themselves', async () => {
  await run(['delete', '--filter', '{"not": {"id": []}}', '--yes']);
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-samples-'));
  writeFileSync(path.join(folder, 'one.jsonl'), ONE);
  const { dataSource } = database;
  const signal = new AbortController().signal;
  expect(await ingestSamples({ dataSource, folder, version: '1', threads: 1, signal })).toBe(0);
  rmSync(folder, { recursive: true });
});
