import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestArticle } from '../../src/pipeline/ingest-article';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { correcting, type Answer } from './correcting';

const database = useDatabase({ each: true });
const { ask } = correcting(database);

const FIRE = [
  'Fire at the Wilk mill in Radom. A fire broke out at the Wilk mill in Radom on Monday night and burned its roof, Mayor Jan Kowal said.',
  'Mill roof burns in Radom. The roof of the Wilk mill in Radom burned on Monday night, and Mayor Jan Kowal said the fire had begun in a store.',
  'Mayor of Radom visits mill after fire. Jan Kowal walked through the Wilk mill in Radom, whose roof burned on Monday night.',
];

async function takeIn(slot: number, text: string, day: string): Promise<void> {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1' });
  const [title = ''] = text.split('. ');
  const published = { value: day, origin: 'USER' as const };
  const article = anArticle({
    title,
    text: text.replace('. ', '\n'),
    url: `https://plain.example/${slot}`,
    published,
  });
  await ingestArticle(context, article);
}

const stories = async (): Promise<(string | null)[]> => {
  const { articles } = await ask(
    '{ articles(orderBy: PUBLISHED_ASC) { nodes { id story { id title independentOrigins articles { nodes { id } } } } } }',
  );
  return articles.nodes.map(
    ({ story }: Answer) =>
      story &&
      `${story.id} ${story.title} ${story.independentOrigins}: ${story.articles.nodes.map(({ id }: Answer) => id.replace('article-', '')).join(' ')}`,
  );
};

test('articles on one happening are a story, led by the first, the newest first; others are of none', async () => {
  await takeIn(1, FIRE[0]!, '2021-05-03');
  await takeIn(2, 'Radom gets a new bus line. Mayor Jan Kowal opened a bus line in Radom.', '2021-05-03');
  await takeIn(3, FIRE[1]!, '2021-05-04');
  const story = 'story-1 Fire at the Wilk mill in Radom 2: 3 1';
  expect(await stories()).toEqual([story, null, story]);
});

test('the same words a month later are another story', async () => {
  await takeIn(1, FIRE[0]!, '2021-05-03');
  await takeIn(2, FIRE[1]!, '2021-06-03');
  expect(await stories()).toEqual([null, null]);
});

test('whoever was published first leads, whenever it came; the old id goes on resolving', async () => {
  await takeIn(1, FIRE[1]!, '2021-05-04');
  await takeIn(2, FIRE[2]!, '2021-05-05');
  await takeIn(3, FIRE[0]!, '2021-05-03');
  const [first] = await stories();
  expect(first).toBe('story-3 Fire at the Wilk mill in Radom 3: 2 1 3');
  const { one, other } = await ask('{ one: node(id: "story-1") { id } other: node(id: "story-9") { id } }');
  expect([one.id, other]).toEqual(['story-3', null]);
});

test('a story goes on without the article that led it', async () => {
  await takeIn(1, FIRE[0]!, '2021-05-03');
  await takeIn(2, FIRE[1]!, '2021-05-04');
  await takeIn(3, FIRE[2]!, '2021-05-05');
  await ask('mutation { deleteArticle(id: "article-1") { deleted } }');
  const story = 'story-2 Mill roof burns in Radom 2: 3 2';
  expect(await stories()).toEqual([story, story]);
  await ask('mutation { deleteArticle(id: "article-2") { deleted } }');
  expect(await stories()).toEqual([null]);
});
