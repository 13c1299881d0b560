import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestReadings, type IngestedItem } from '../../src/pipeline/ingest-readings';
import { readArticles } from '../../src/ingest/read-article';
import type { Reading } from '../../src/model/article';
import { useDatabase } from '../database';
import { finderIn } from '../factories/findings';

const database = useDatabase({ each: true });
const NOW = new Date('2026-11-24T09:00:00Z');

interface Told {
  guid?: string;
  version?: number;
  made?: string;
  status?: string;
  text?: string;
  url?: string;
}

/** An item as an agency sends it. */
const wire = (told: Told = {}): Reading => {
  const { guid = 'urn:newsml:wire.example:7', version, status = 'usable', url, made } = told;
  const { text = 'The ministers met for an hour in Geneva.' } = told;
  const link = url ? `<link rel="canonical" href="${url}"/>` : '';
  const [reading] = readArticles(
    `<newsItem guid="${guid}" ${version ? `version="${version}"` : ''}><itemMeta>
    <pubStatus qcode="stat:${status}"/>${made ? `<versionCreated>${made}</versionCreated>` : ''}${link}</itemMeta><contentMeta><headline>Talks in Geneva</headline></contentMeta>
    <contentSet><inlineData>${text}</inlineData></contentSet></newsItem>`,
    { now: NOW },
  );
  return reading!;
};
const kill = (told: Told = {}): Reading => wire({ status: 'canceled', ...told });

async function ingest(readings: Reading[], parallel = 1): Promise<IngestedItem[]> {
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource: database.dataSource, version: '1', analyse });
  const items = readings.map((reading, i) => ({ path: `${i}.xml`, reading }));
  const done: IngestedItem[] = [];
  for await (const item of ingestReadings(context, items, parallel)) done.push(item);
  return done;
}

/** What is in, by the last words. */
const texts = async (): Promise<unknown[]> => {
  const rows = await database.rows<{ text: string }>('select text from article order by id');
  return rows.map(({ text }) => text.split('\n').at(-1));
};
const outcomes = (items: IngestedItem[]) =>
  items.map((item) => {
    if ('error' in item) return item.error.code;
    if ('withdrawn' in item) return item.withdrawn.articleId;
    return item.problems[0]?.code ?? item.created;
  });

describe.each([1, 3])('%i at a time', (parallel) => {
  test('a later version of an item is a version of the same article', async () => {
    const second = wire({ version: 2, text: 'They met for two hours.' });
    expect(outcomes(await ingest([wire({ version: 1 }), second], parallel))).toEqual([true, true]);
    expect(await texts()).toEqual(['They met for two hours.']);
    expect(await database.rows('select number from article_version')).toEqual([{ number: 1 }]);
  });

  test('an earlier version changes nothing, however late it comes', async () => {
    const second = wire({ version: 2, text: 'They met for two hours.' });
    await ingest([second, wire({ version: 1 })], parallel);
    expect(outcomes(await ingest([wire({ version: 1 })]))).toEqual(['OUTDATED']);
    expect(await texts()).toEqual(['They met for two hours.']);
  });

  test('what its agency withdraws is taken out, and no version of before comes in again', async () => {
    const items = [wire({ version: 1 }), kill({ version: 2 }), wire({ version: 1 }), kill({ version: 2 })];
    expect(outcomes(await ingest(items, parallel))).toEqual([true, 1, 'WITHDRAWN', null]);
    expect(await texts()).toEqual([]);
    expect(outcomes(await ingest([wire({ version: 2 })]))).toEqual(['WITHDRAWN']);
  });

  test('the order may stand before the item', async () => {
    expect(outcomes(await ingest([kill({ version: 2 }), wire({ version: 1 })], parallel))).toEqual([
      null,
      'WITHDRAWN',
    ]);
    expect(await texts()).toEqual([]);
  });

  test('what is released again in a later version comes in', async () => {
    const items = [wire({ version: 1 }), kill({ version: 2, status: 'withheld' }), wire({ version: 3 })];
    expect(outcomes(await ingest(items, parallel))).toEqual([true, 1, true]);
    expect(outcomes(await ingest([kill({ version: 2 })]))).toEqual([null]);
    expect(await texts()).toEqual(['The ministers met for an hour in Geneva.']);
  });
});

test.each([
  ['behind', [kill(), kill({ version: 3 })]],
  ['before', [kill({ version: 3 }), kill()]],
])('a withdrawal of all versions holds, with one of a number %s it', async (_, kills) => {
  await ingest(kills);
  expect(outcomes(await ingest([wire({ version: 4 })]))).toEqual(['WITHDRAWN']);
});

test('versions without a number are withdrawn all', async () => {
  expect(outcomes(await ingest([wire(), kill(), wire()]))).toEqual([true, 1, 'WITHDRAWN']);
});

test.each<[string, Told, Told, unknown[]]>([
  ['a number', { made: '2024-03-03T10:00:00Z' }, { version: 2 }, [true, 1]],
  ['a time', { version: 9 }, { made: '2024-03-03T12:00:00Z' }, [true, 1]],
  ['an earlier time', { made: '2024-03-03T10:00:00Z' }, { made: '2024-03-03T09:00:00Z' }, [true, null]],
])('a withdrawal of which only %s is known is compared like with like', async (_, item, order, told) =>
  expect(outcomes(await ingest([wire(item), kill(order)]))).toEqual(told),
);

test('what was withdrawn by its time is released by a later one, whatever its number', async () => {
  const released = wire({ version: 4, made: '2024-03-03T13:00:00Z' });
  const items = [kill({ made: '2024-03-03T12:00:00Z' }), wire({ version: 3 }), released];
  expect(outcomes(await ingest(items))).toEqual([null, 'WITHDRAWN', true]);
});

describe.each([1, 3])('what was taken in before items had names, %i at a time', (parallel) => {
  const unnamed = (told: Told): Reading => {
    const reading = wire(told);
    return 'article' in reading ? { ...reading, article: { ...reading.article, item: undefined } } : reading;
  };

  test.each<[string, Told, Told, boolean]>([
    ['by the same text', {}, {}, false],
    ['by its address', { url: 'https://herald.example/a' }, { text: 'They met for two hours.' }, true],
  ])('is known %s and withdrawn', async (_, before, changed, isNew) => {
    await ingest([unnamed(before)]);
    const again = { ...before, ...changed, version: 2 };
    expect(outcomes(await ingest([wire(again), wire({ ...again, guid: 'urn:8' })], parallel))).toEqual([
      isNew,
      true,
    ]);
    expect(await texts()).toHaveLength(2);
    expect(outcomes(await ingest([kill({ version: 3 })]))).toEqual([1]);
    expect(await texts()).toHaveLength(1);
  });
});

describe('at the address of an item', () => {
  const url = 'https://herald.example/a';
  const page = (text: string): Reading => {
    const [reading] = readArticles(JSON.stringify({ title: 'Talks in Geneva', url, text }), { now: NOW });
    return reading!;
  };

  test('its page is the same article, and withdrawn with it', async () => {
    const items = [wire({ url, version: 1 }), page('They met for two hours.'), kill({ version: 2 })];
    expect(outcomes(await ingest(items))).toEqual([true, true, 1]);
    expect(await texts()).toEqual([]);
  });

  test('another item is another article, without the address', async () => {
    expect(outcomes(await ingest([wire({ url }), wire({ url, guid: 'urn:8' })]))).toEqual([true, true]);
    expect(await database.rows('select url from article order by id')).toEqual([{ url }, { url: null }]);
  });
});

test('the same text under another name is another article', async () => {
  expect(outcomes(await ingest([wire(), wire({ guid: 'urn:newsml:wire.example:8' }), kill()]))).toEqual([
    true,
    true,
    1,
  ]);
  expect(await texts()).toHaveLength(1);
});

test('an item is the same wherever it stands on the web', async () => {
  await ingest([wire({ version: 1, url: 'https://herald.example/a' }), kill({ version: 2 })]);
  expect(await texts()).toEqual([]);
});

test('it is told what was taken out', async () => {
  const [, gone, again] = await ingest([wire(), kill(), kill()]);
  expect(gone).toEqual({
    path: '1.xml',
    title: null,
    lacks: [],
    withdrawn: {
      articleId: 1,
      told: {
        code: 'WITHDRAWN',
        message:
          'urn:newsml:wire.example:7 was canceled by its agency. article-1 was taken out, with all that rested on it alone.',
      },
    },
  });
  expect(again).toMatchObject({
    withdrawn: { told: { message: expect.stringMatching(/No article was in from it\.$/) as string } },
  });
});
