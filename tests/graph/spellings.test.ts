import { useDatabase } from '../database';
import { answerOf } from './asking';
import { saveStories } from './stories';

// What there is: factories/stories.ts. Article 1 is at https://harbour.example/talks, article 2 at https://plain.example/met.
const database = useDatabase();
beforeAll(async () => {
  await saveStories(database.dataSource);
  await database.rows("update article set language = 'en-GB' where id = 2");
});

describe('an article by its address', () => {
  const at = async (url: string): Promise<unknown> =>
    (await answerOf(database, 'query ($url: String!) { article(url: $url) { id } }', { url }))['article'];

  test.each([
    'https://harbour.example/talks',
    'HTTPS://Harbour.example:443/talks',
    'https://harbour.example/talks#comments',
    'https://harbour.example/talks/',
    'https://harbour.example/talks?utm_source=letter&fbclid=1',
  ])('%s', async (url) => {
    expect(await at(url)).toEqual({ id: 'article-1' });
  });

  test.each([
    ['another case of the path', 'https://harbour.example/Talks'],
    ['a parameter that may choose another page', 'https://harbour.example/talks?page=2'],
    ['without its scheme', 'harbour.example/talks'],
    ['nothing', ''],
  ])('%s finds none', async (_what, url) => {
    expect(await at(url)).toBeNull();
  });

  test('the very address wins over one that is like it', async () => {
    await database.rows("update article set url = 'https://harbour.example/talks/' where id = 2");
    expect(await at('https://harbour.example/talks/')).toEqual({ id: 'article-2' });
    expect(await at('https://harbour.example/talks')).toEqual({ id: 'article-1' });
  });
});

describe('articles in a language', () => {
  const idsIn = async (...language: string[]): Promise<string[]> => {
    const query =
      'query ($language: [String!]) { articles(filter: { language: $language }, orderBy: PUBLISHED_ASC) { nodes { id } } }';
    const { articles } = await answerOf<{ articles: { nodes: { id: string }[] } }>(database, query, {
      language,
    });
    return articles.nodes.map(({ id }) => id);
  };

  test.each([
    [['en'], ['article-1', 'article-2']],
    [['EN'], ['article-1', 'article-2']],
    [['en-gb'], ['article-2']],
    [['fr', 'en-GB'], ['article-2']],
    [['en-US'], []],
    [['e'], []],
    [['en_GB', '%', ''], []],
  ])('%j', async (language, ids) => {
    expect(await idsIn(...language)).toEqual(ids);
  });
});
