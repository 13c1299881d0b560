import { UserError } from '../../src/errors';
import { createIngestContext, type Analyse } from '../../src/pipeline/ingest-context';
import { ingestReadings, type IngestedItem, type ReadItem } from '../../src/pipeline/ingest-readings';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';

const database = useDatabase({ each: true });

/** Finds nothing; fails over the text "broken". */
const analyse: Analyse = async ({ text }) => {
  if (text === 'broken') throw new TypeError('x is not a function');
  return { findings: finderIn(text).findings({}), problems: [] };
};

const item = (path: string, text = path): ReadItem => ({
  path,
  reading: { article: anArticle({ text, url: `https://a.example/${path}` }), problems: [] },
});

async function ingest(items: ReadItem[], parallel = 1): Promise<IngestedItem[]> {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1', analyse });
  const done: IngestedItem[] = [];
  for await (const result of ingestReadings(context, items, parallel)) done.push(result);
  return done;
}

test.each([1, 3])(
  'a broken item gives its reason and the rest goes in, in order (%i at a time)',
  async (parallel) => {
    const rejected: ReadItem = {
      path: 'b',
      reading: { rejection: { code: 'BINARY', message: 'This is a picture.' } },
    };
    const results = await ingest(
      [item('a'), rejected, item('c', ' '), item('d', 'broken'), item('e')],
      parallel,
    );
    expect(
      results.map(({ path, ...result }) => [
        path,
        'created' in result ? result.created : 'error' in result && result.error.code,
      ]),
    ).toEqual([
      ['a', true],
      ['b', 'BINARY'],
      ['c', 'TEXT_EMPTY'],
      ['d', true],
      ['e', true],
    ]);
    expect(await database.rows('select url from article order by id')).toEqual([
      { url: 'https://a.example/a' },
      { url: 'https://a.example/d' },
      { url: 'https://a.example/e' },
    ]);
  },
);

test('a fault of ours is told as one, without a stack', async () => {
  const broken = Object.create(database.dataSource, {
    driver: {
      value: Object.create(database.dataSource.driver, {
        obtainMasterConnection: { value: () => Promise.reject(new TypeError('x is not a function')) },
      }),
    },
  });
  const context = createIngestContext({ dataSource: broken, version: '1', analyse });
  const { value } = await ingestReadings(context, [item('a')]).next();
  expect(value).toMatchObject({
    error: {
      code: 'INTERNAL',
      message: 'A fault in Newsgraph kept this out (x is not a function). Please report it with the text.',
    },
  });
});

test('what was odd about the reading is kept beside what is odd about the article', async () => {
  const odd: ReadItem = {
    path: 'a',
    reading: {
      article: anArticle({ outlet: 'x'.repeat(501) }),
      problems: [{ code: 'CHARSET', message: 'odd' }],
    },
  };
  const [result] = await ingest([odd]);
  expect(result && 'problems' in result && result.problems.map(({ code }) => code)).toEqual([
    'CHARSET',
    'NAME_TOO_LONG',
  ]);
});

test('an unreachable database ends the batch', async () => {
  const away = Object.create(database.dataSource, {
    query: { value: () => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })) },
  });
  const context = createIngestContext({ dataSource: away, version: '1', analyse });
  const results = ingestReadings(context, [item('a'), item('b')]);
  await expect(results.next()).rejects.toBeInstanceOf(UserError);
});

test('one that goes away before its end is noted is told as such', async () => {
  let isAway = false;
  const leaving = Object.create(database.dataSource, {
    query: {
      value: (text: string, values: unknown[]) =>
        isAway
          ? Promise.reject(Object.assign(new Error('connect ENOENT /run/s'), { code: 'ENOENT' }))
          : database.dataSource.query(text, values),
    },
  });
  const context = createIngestContext({ dataSource: leaving, version: '1', analyse });
  await context.run();
  isAway = true;
  await expect(context.finish()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
});

test('so does one that goes away while what is known of an article is read', async () => {
  const known = { ...anArticle({ text: 'a', url: 'https://a.example/a' }), published: null };
  await ingest([{ path: 'a', reading: { article: known, problems: [] } }]);
  const away = Object.create(database.dataSource, {
    query: {
      value: (text: string, values: unknown[]) =>
        text.includes('storedFacts')
          ? Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))
          : database.dataSource.query(text, values),
    },
  });
  const context = createIngestContext({ dataSource: away, version: '1', analyse });
  const changed: ReadItem = { path: 'a', reading: { article: { ...known, text: 'b' }, problems: [] } };
  await expect(ingestReadings(context, [changed]).next()).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
  });
});
