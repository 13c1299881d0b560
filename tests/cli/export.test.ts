import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { useDatabase } from '../database';
import { useTempFolder } from '../factories/temp-folder';
import { saveStories } from '../graph/stories';
import { jsonLines, runCommand } from './run-command';

const database = useDatabase();
const folder = useTempFolder();
beforeAll(() => saveStories(database.dataSource));

const write = (...flags: string[]) =>
  runCommand(['export', ...flags], { env: { DATABASE_URL: database.url } });

test('writes every record, one a line', async () => {
  const { status, out, err } = await write();
  expect([status, err]).toEqual([0, '']);
  const kinds = jsonLines(out).map(({ record }) => record);
  expect([...new Set(kinds)]).toEqual(['article', 'actor', 'meeting', 'quote', 'role', 'mention']);
});

test('a part, as a table, in a file', async () => {
  const output = path.join(folder.path, 'quotes.csv');
  const filter = '{"outlet": {"name": "Plain Post"}}';
  const { status, out } = await write('--format', 'csv', '--filter', filter, '--output', output);
  expect([status, out]).toEqual([0, '']);
  expect(readFileSync(output, 'utf8').split('\r\n')).toEqual([
    expect.stringMatching(/^\uFEFFid,speakers,told,act,text,/),
    expect.stringMatching(/^quote-4,Ada Quill,It was a start,STATE,It was a start,/),
    '',
  ]);
  expect(readdirSync(folder.path)).toEqual(['quotes.csv']);
});

test.each([
  [['--format', 'xlsx'], 'There is no format xlsx.'],
  [['--records', 'people'], 'There are no records named "people".'],
  [['--filter', 'Iran'], 'The filter is no JSON. Write an ArticleFilter of the schema, such as {"outlet":'],
  [['--filter', '{"outlets": {}}'], 'filter: Field "outlets" is not defined by type "ArticleFilter".'],
  [['--filter', '{"published": {"from": "soon"}}'], 'filter.published.from: '],
  [
    ['--filter', '{"published": {"from": "2008", "to": "2007"}}'],
    'The range ends (2007) before it begins (2008).',
  ],
  [
    ['--output', '/nowhere/at/all.jsonl'],
    '/nowhere/at/all.jsonl: there is no such folder to write to. Make it first.',
  ],
])('%j is wrong usage', async (flags, message) => {
  const { status, out, err } = await write(...flags);
  expect(err).toContain(`newsgraph: ${message}`);
  expect([status, out]).toEqual([2, '']);
});
