import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useDatabase } from '../database';
import { jsonLines, runCommand } from './run-command';

const database = useDatabase({ each: true });
const env = () => ({ DATABASE_URL: database.url });
const run = (args: string[], input = '') => runCommand(args, { input, env: env() });
const articles = async () =>
  Number((await database.rows<{ count: number }>('select count(*) from article'))[0]?.count);

const line = (number: number) =>
  JSON.stringify({
    title: `Ministers meet for round ${number}`,
    text: `Jane Roe met John Doe in Geneva for round ${number}. "Nothing was signed," Roe said.`,
    url: `https://herald.example/${number}`,
    published: '1998-05-04',
  });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-ingest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a line an article and a summary at the end', async () => {
  const { status, out, err } = await run(['ingest', '-'], `${line(1)}\n${line(2)}`);
  expect(out).toBe(
    'created    article-1 -: Ministers meet for round 1\ncreated    article-2 -: Ministers meet for round 2\n',
  );
  expect(err).toMatch(/^2 created, 0 there already, 0 failed, in [\d.]+ s\.$/m);
  expect(status).toBe(0);
});

test('what articles don’t say of themselves is told once, of those that are new', async () => {
  const text = 'Jane Roe met John Doe in Geneva. "Nothing was signed," Roe said.';
  const both = `${line(1)}\n${JSON.stringify({ text })}`;
  expect((await run(['ingest', '-'], both)).err).toContain(
    "Of the created, 2 without an outlet and 1 without a day: --outlet and --published say it where an input doesn't, once it is out again (newsgraph delete).",
  );
  expect((await run(['ingest', '-'], both)).err).not.toContain('without');
  const said = ['--outlet', 'The Lake Herald', '--published', '1998-05-04'];
  expect(
    (await run(['ingest', '-', ...said], JSON.stringify({ text: `${text} He left.` }))).err,
  ).not.toContain('without');
});

test('the same again changes nothing', async () => {
  await run(['ingest', '-'], line(1));
  const { out, status } = await run(['ingest', '-'], line(1));
  expect(out).toBe('unchanged  article-1 -: Ministers meet for round 1\n');
  expect({ status, articles: await articles() }).toEqual({ status: 0, articles: 1 });
});

test('--json is for machines', async () => {
  const { out, status } = await run(['ingest', '-', '--json'], `${line(1)}\n{"cut`);
  expect(jsonLines(out)).toEqual([
    { path: '-', article: 'article-1', title: 'Ministers meet for round 1', created: true, problems: [] },
    { path: '-', error: { code: 'BAD_JSON', message: expect.stringContaining('Line 2') as string } },
  ]);
  expect(status).toBe(1);
});

test('of a thousand files with three broken ones the rest goes in', async () => {
  for (let i = 0; i < 997; i += 1) writeFileSync(path.join(folder, `${i}.jsonl`), line(i));
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'picture.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><nav><a href="/">Home</a></nav>');
  const { status, out, err } = await run(['ingest', folder]);
  expect({ status, lines: out.split('\n').length - 1, articles: await articles() }).toEqual({
    status: 1,
    lines: 997,
    articles: 997,
  });
  expect(err).toContain('empty.txt: The input is empty.');
  expect(err).toContain('picture.png: This is a PNG image');
  expect(err).toContain('page.html: The page has no article');
  expect(err).toMatch(/997 created, 0 there already, 3 failed/);
}, 300_000);

test('Ctrl-C ends it between two articles, and the same command goes on', async () => {
  const many = Array.from({ length: 400 }, (_, i) => line(i)).join('\n');
  const file = path.join(folder, 'many.jsonl');
  writeFileSync(file, many);
  const command = path.join(__dirname, '../../bin/newsgraph.js');
  const child = spawn(process.execPath, [command, 'ingest', file], { env: { ...process.env, ...env() } });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once('data', () => child.kill('SIGINT'));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, err }).toEqual({
    status: 130,
    err: expect.stringContaining('Stopped before the end') as string,
  });
  const before = await articles();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(400);
  expect((await run(['ingest', file])).err).toContain(
    `${400 - before} created, ${before} there already, 0 failed`,
  );
}, 300_000);

test('what is in another language is in, and is said to lack rules', async () => {
  const text = `Les ministres se sont rencontrés hier à Genève pour parler de la paix. Ils ont décidé de se revoir
    avant la fin de l'année, a déclaré le porte-parole du gouvernement devant la presse. Les négociations avaient été rompues au printemps,
    après des mois de discussions sans résultat.`;
  const { out, err } = await run(['ingest', '-'], text);
  expect(out).toMatch(/^created {4}article-1 -/);
  expect(err).toContain('-: The text is in French, for which there are no rules');
});

test('an empty folder beside a file is told, and the file is in', async () => {
  const empty = mkdtempSync(path.join(folder, 'empty-'));
  const { status, out, err } = await run(['ingest', empty, '-'], line(1));
  expect({ status, out }).toEqual({ status: 1, out: 'created    article-1 -: Ministers meet for round 1\n' });
  expect(err).toContain(
    `failed     ${empty}: There is no file in the folder: it is empty, or holds hidden files and READMEs alone.`,
  );
});

test('an empty folder is told', async () => {
  const empty = mkdtempSync(path.join(folder, 'empty-'));
  const { status, out, err } = await run(['ingest', empty]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(
    `failed     ${empty}: There is no file in the folder: it is empty, or holds hidden files and READMEs alone.`,
  );
  expect(err).toMatch(/^0 created, 0 there already, 1 failed, in [\d.]+ s\.$/m);
});

test('what tells about a folder is no article, unless it is named', async () => {
  const about = mkdtempSync(path.join(folder, 'about-'));
  const readme = path.join(about, 'README.md');
  writeFileSync(
    readme,
    '# Desk\n\nThe reports of the desk, a file each, as they came in from the agencies.\n',
  );
  expect(await run(['ingest', about])).toMatchObject({ status: 1, out: '' });
  expect((await run(['ingest', readme])).out).toMatch(/^created/);
});

test('no database: one line that says what to do', async () => {
  const { status, out, err } = await runCommand(['ingest', '-'], {
    input: line(1),
    env: { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/news' },
  });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^newsgraph: Can't reach the database at 127\.0\.0\.1:1\/news: .*\n$/);
});

test('what its agency sends anew is updated, and what it withdraws is taken out', async () => {
  const item = (version: number, pubstatus: string) => ({
    uri: 'tag:wire.example,1998:7',
    version,
    pubstatus,
    versioncreated: '1998-05-04T10:00:00Z',
    headline: 'Ministers meet in Geneva',
    body_text: 'Jane Roe met John Doe in Geneva. "Nothing was signed," Roe said.',
  });
  await run(['ingest', '-'], JSON.stringify(item(1, 'usable')));
  const next = JSON.stringify({ ...item(2, 'usable'), body_text: 'Jane Roe met John Doe twice in Geneva.' });
  const updated = await run(['ingest', '-'], next);
  expect(updated.out).toBe('updated    article-1 -: Ministers meet in Geneva\n');
  expect(updated.err).toMatch(/^0 created, 1 updated, 0 there already, 0 failed, in [\d.]+ s\.$/m);
  const kill = JSON.stringify(item(3, 'canceled'));
  const { out, err, status } = await run(['ingest', '-'], kill);
  expect(out).toBe(
    'withdrawn  -: Item 1 was canceled by its agency. article-1 was taken out, with all that rested on it alone.\n',
  );
  expect(err).toMatch(/^0 created, 0 there already, 1 withdrawn, 0 failed, in [\d.]+ s\.$/m);
  expect({ status, articles: await articles() }).toEqual({ status: 0, articles: 0 });
  expect(jsonLines((await run(['ingest', '-', '--json'], kill)).out)).toMatchObject([
    { path: '-', withdrawn: null, problems: [{ code: 'WITHDRAWN' }] },
  ]);
  const again = await run(['ingest', '-'], next);
  expect(again.err).toMatch(/^withdrawn {2}-: Its agency withdrew it/m);
  expect(again.err).toMatch(/^0 created, 0 there already, 1 withdrawn, 0 failed, in [\d.]+ s\.$/m);
  expect(again.status).toBe(0);
});
