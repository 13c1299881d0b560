import { useDatabase } from '../database';
import { runCommand } from './run-command';

const database = useDatabase();
const ask = (input: string, ...flags: string[]) =>
  runCommand(['query', '-', ...flags], { input, env: { DATABASE_URL: database.url } });

beforeAll(async () => {
  await runCommand(['ingest', '-'], {
    input:
      '{"title":"Ministers meet","text":"Jane Roe met John Doe in Geneva.","url":"https://herald.example/a"}',
    env: { DATABASE_URL: database.url },
  });
});

const QUESTION = 'query Page($url: String!) { article(url: $url) { title } } query Other { __typename }';

test('prints the response', async () => {
  const flags = ['--variables', '{"url":"https://herald.example/a"}', '--operation', 'Page'];
  const { status, out } = await ask(QUESTION, ...flags);
  expect(JSON.parse(out)).toEqual({ data: { article: { title: 'Ministers meet' } } });
  expect(status).toBe(0);
});

test('says why an answer is empty', async () => {
  const { status, out } = await ask('{ person(name: "Jane Row") { name } }');
  expect(JSON.parse(out)).toMatchObject({
    data: { person: null },
    extensions: { hints: [{ message: expect.stringContaining('Jane Row') as string }] },
  });
  expect(status).toBe(0);
});

test.each([
  ['a mistake of syntax', '{ articles(', [], 'Syntax Error', 'GRAPHQL_PARSE_FAILED'],
  ['a field that is none', '{ headlines }', [], 'headlines', 'GRAPHQL_VALIDATION_FAILED'],
  ['too long a list', '{ articles(first: 100000) { totalCount } }', [], '100', 'BAD_USER_INPUT'],
  [
    'an operation that is none',
    QUESTION,
    ['--operation', 'Nothing'],
    'Nothing',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a subscription', 'subscription { articleAdded { id } }', [], 'newsgraph serve', 'NO_EVENTS'],
])('%s is told in errors', async (_, question, flags, words, code) => {
  const { status, out } = await ask(question, ...flags);
  const { errors } = JSON.parse(out) as { errors: { message: string; extensions: object }[] };
  expect(errors.map(({ message }) => message).join('\n')).toContain(words);
  expect(errors[0]?.extensions).toEqual({ code });
  expect(status).toBe(1);
});

test.each(['soon', '[]', '"a"'])('--variables %s is wrong usage', async (json) => {
  const { status, err } = await ask(QUESTION, '--variables', json);
  expect(err).toContain('Write a JSON object like \'{"name": "John Kerry"}\'.');
  expect(status).toBe(2);
});

test("a file that isn't there", async () => {
  const { status, err } = await runCommand(['query', 'nowhere.graphql']);
  expect(err).toBe(
    'newsgraph: nowhere.graphql: There is no such file or folder. Mind the spelling and the folder you are in.\n',
  );
  expect(status).toBe(2);
});

test('says where nothing is', async () => {
  await database.rows('delete from article');
  const { status, out, err } = await ask('{ articles { totalCount } }');
  expect(JSON.parse(out)).toEqual({ data: { articles: { totalCount: 0 } } });
  expect(err).toContain('The database of DATABASE_URL has no articles yet. Take some in');
  expect(status).toBe(0);
});
