import { WebAddresses1795510000091 } from '../../../src/store/migrations/0091-web-addresses';
import { webAddress } from '../../../src/model/web-address';
import { articleIdentity } from '../../../src/store/queries/versions/article-identity';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { anArticle } from '../../factories/article';

const database = useDatabase({ each: true });

/** The addresses of articles that were taken in with these before. */
async function migrated(...urls: string[]): Promise<string[]> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  for (const url of urls)
    await database.rows(
      `insert into article (url, text, text_hash, identity_key, origins, run_id) values ($1, 'x', '', $2, '{}', $3)`,
      [url, articleIdentity(anArticle({ url })), run],
    );
  const runner = database.dataSource.createQueryRunner();
  await new WebAddresses1795510000091().up(runner);
  await runner.release();
  const rows = await database.rows<{ url: string; key: string }>(
    'select url, identity_key as key from article order by id',
  );
  for (const { url, key } of rows) expect(key).toBe(articleIdentity(anArticle({ url })));
  return rows.map(({ url }) => url);
}

test('an address is what it would be today', async () => {
  const urls = [
    'https://herald.example/a?utm_source=rss&utm_medium=feed',
    'https://herald.example/b?id=7&utm_source=rss#top',
    'https://herald.example/c?fbclid=1&id=7',
    'https://herald.example/d?a=1&UTM_Source=x&b=2',
    'https://herald.example/e?at_custom1=x&at_medium=tv',
    'https://herald.example/f?utm_source',
    'https://herald.example/g?utm=1&medium=tv',
    'https://herald.example/h/utm_source=1',
    'https://herald.example/i#xtor=RSS-1',
    'https://herald.example/j?id=7#:~:text=agreed%20to%20meet',
    'https://herald.example/k?',
    'https://herald.example/l#',
    'https://herald.example/m?utm_source=rss#xtor=RSS-1',
    'https://herald.example/n#post-7:~:text=agreed',
  ];
  const addresses = await migrated(...urls);
  expect(addresses).toEqual(urls.map(webAddress));
  expect(addresses.slice(0, 3)).toEqual([
    'https://herald.example/a',
    'https://herald.example/b?id=7#top',
    'https://herald.example/c?id=7',
  ]);
});

test('of two that become one the older has the address, where nobody has it yet', async () => {
  const urls = [
    'https://herald.example/a',
    'https://herald.example/a?utm_source=rss',
    'https://herald.example/b?utm_source=rss',
    'https://herald.example/b?utm_source=mail',
  ];
  expect(await migrated(...urls)).toEqual(urls.with(2, 'https://herald.example/b'));
});
