import { createIngestContext } from '../../../src/pipeline/ingest-context';
import { feedHandler } from '../../../src/pipeline/feeds/feed-handler';
import { createFeeds } from '../../../src/pipeline/feeds/feeds';
import { politeFetch } from '../../../src/pipeline/feeds/polite-fetch';
import { pollOnce } from '../../../src/pipeline/feeds/poll-feed';
import { takeFeed } from '../../../src/store/queries/feeds/take-feed';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { useDatabase } from '../../database';
import { finderIn } from '../../factories/findings';
import { LeapingClock } from './leaping-clock';
import { page, rss, Web } from './web';

const database = useDatabase({ each: true });
const FEED = 'https://herald.example/rss';
const at = (name: string): string => `https://herald.example/${name}`;
let clock: LeapingClock;
let web: Web;
beforeEach(() => {
  clock = new LeapingClock(Date.parse('2021-05-04T12:00:00Z'));
  web = new Web(clock);
});

const fetch = () =>
  politeFetch({ dataSource: database.dataSource, fetch: web.fetch, clock, userAgent: 'Newsgraph/1' });
const feeds = () => createFeeds(database.dataSource, fetch(), clock);
const shared = () => ({ dataSource: database.dataSource, clock, random: () => 0.5 });

/** Polls what is due, and takes in what that gave. */
async function poll(): Promise<number> {
  let polls = 0;
  while (await pollOnce({ ...shared(), fetch: fetch() })) polls += 1;
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ ...shared(), version: '1', analyse });
  const handlers = { feed: feedHandler(context, fetch(), clock, 2) };
  while (await workOnce({ ...shared(), handlers }, new AbortController().signal));
  return polls;
}

const MINUTES = 60_000;
const titles = async (): Promise<unknown[]> =>
  (await database.rows<{ title: string }>('select title from article order by id')).map(({ title }) => title);
const feed = async (): Promise<Record<string, unknown>> =>
  (await database.rows('select * from feed order by id'))[0] ?? {};

test('the linked articles are fetched and taken in, each once', async () => {
  web.put(FEED, { body: rss('The Herald', [{ id: '1', title: 'Rain', link: at('rain') }]) });
  web.put(at('rain'), { body: page('Rain over Norland') });
  await feeds().add(FEED, 'local');
  await poll();
  clock.leap(60 * MINUTES);
  await poll();
  expect(await titles()).toEqual(['Rain over Norland']);
  expect(web.requested(at('rain'))).toBe(1);
  expect(await feed()).toMatchObject({ title: 'The Herald', last_error: null, faults: 0 });
});

test('an entry without a page of its own is taken from the feed', async () => {
  const text = 'It rained all day over Norland, said the weather office of the north.';
  web.put(FEED, { body: rss('The Herald', [{ id: '1', title: 'Rain', text }]) });
  await feeds().add(FEED, 'local');
  await poll();
  expect(await database.rows('select title, text from article')).toEqual([
    { title: 'Rain', text: `Rain\n\n${text}` },
  ]);
});

test('an entry whose page is gone is taken from the feed, which is told with the job', async () => {
  const text = 'It rained all day over Norland, said the weather office of the north.';
  web.put(FEED, { body: rss('The Herald', [{ id: '1', title: 'Rain', link: at('rain'), text }]) });
  await feeds().add(FEED, 'local');
  await poll();
  expect(await titles()).toEqual(['Rain']);
  expect(await database.rows('select code, message from job_warning')).toEqual([
    {
      code: 'FETCH_STATUS',
      message: `Only what the feed itself tells is in, without the page ${at('rain')}: Status 404.`,
    },
  ]);
});

test('what the page does not tell is filled in from an entry without a text', async () => {
  const entry = `<item><link>${at('rain')}</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate></item>`;
  web.put(FEED, { body: rss('The Herald', []).replace('</channel>', `${entry}</channel>`) });
  web.put(at('rain'), { body: page('Rain') });
  await feeds().add(FEED, 'local');
  await poll();
  expect(
    await database.rows('select published_value, actor.name from article join actor on actor.id = outlet_id'),
  ).toEqual([{ published_value: '2021-05-03T10:00Z', name: 'The Herald' }]);
});

test('a changed entry is fetched again and becomes a new version', async () => {
  web.put(FEED, { body: rss('The Herald', [{ id: '1', title: 'Rain', link: at('rain') }]) });
  web.put(at('rain'), { body: page('Rain') });
  await feeds().add(FEED, 'local');
  await poll();
  web.put(FEED, { body: rss('The Herald', [{ id: '1', title: 'More rain', link: at('rain') }]) });
  web.put(at('rain'), { body: page('More rain') });
  clock.leap(60 * MINUTES);
  await poll();
  expect(await titles()).toEqual(['More rain']);
  expect(await database.rows('select title from article_version')).toEqual([{ title: 'Rain' }]);
});

test('a feed whose entries all have one id loses none of them', async () => {
  const items = ['a', 'b'].map((name) => ({ id: 'same', title: name, link: at(name) }));
  web.put(FEED, { body: rss('The Herald', items) });
  for (const name of ['a', 'b']) web.put(at(name), { body: page(`The story of ${name}`) });
  await feeds().add(FEED, 'local');
  await poll();
  expect((await titles()).sort()).toEqual(['The story of a', 'The story of b']);
});

test('where nothing changed the server is asked by its tag, and later each time', async () => {
  web.put(FEED, { body: rss('The Herald', []), etag: '"1"' });
  await feeds().add(FEED, 'local');
  const gaps: number[] = [];
  for (let times = 0; times < 12; times += 1) {
    await poll();
    const { due_at } = (await feed()) as { due_at: Date };
    gaps.push(Math.round((due_at.getTime() - clock.now().getTime()) / MINUTES));
    clock.leap(due_at.getTime() - clock.now().getTime());
  }
  expect(gaps).toEqual([39, 51, 66, 86, 111, 145, 188, 245, 318, 360, 360, 360]);
  expect(web.requests.filter(({ url, conditional }) => url === FEED && conditional)).toHaveLength(11);
});

test('a feed that moved for good is asked at its new address', async () => {
  web.put(FEED, { body: rss('The Herald', []) });
  await feeds().add(FEED, 'local');
  web.put(FEED, { moved: at('new-rss') });
  web.put(at('new-rss'), { body: rss('The Herald', []) });
  await poll();
  expect(await feed()).toMatchObject({ url: at('new-rss') });
});

test('a feed that moved to one that is followed already ends', async () => {
  web.put(FEED, { body: rss('Old', []) });
  web.put(at('new-rss'), { body: rss('New', []) });
  await feeds().add(FEED, 'local');
  await feeds().add(at('new-rss'), 'local');
  web.put(FEED, { moved: at('new-rss') });
  await poll();
  expect(await feed()).toMatchObject({
    due_at: null,
    last_error: `It moved to ${at('new-rss')}, which is feed-2.`,
  });
});

test('a feed that moved to where one was that is followed no more goes on there', async () => {
  web.put(FEED, { body: rss('Old', []) });
  web.put(at('new-rss'), { body: rss('New', []) });
  await feeds().add(FEED, 'local');
  await feeds().remove(`feed-${(await feeds().add(at('new-rss'), 'local')).id}`);
  web.put(FEED, { moved: at('new-rss') });
  await poll();
  expect(await feed()).toMatchObject({ url: at('new-rss'), last_error: null });
  expect((await feed()).due_at).not.toBeNull();
});

test('a feed that is gone is asked no more; followed again, it is', async () => {
  web.put(FEED, { body: rss('The Herald', []) });
  await feeds().add(FEED, 'local');
  web.put(FEED, { status: 410 });
  await poll();
  expect(await feed()).toMatchObject({ due_at: null, last_error: 'It is gone.' });
  web.put(FEED, { body: rss('The Herald', []) });
  await feeds().add(FEED, 'local');
  expect(await poll()).toBe(1);
});

test('a feed that fails is asked later each time, and not before its server likes', async () => {
  web.put(FEED, { body: rss('The Herald', []) });
  await feeds().add(FEED, 'local');
  web.put(FEED, { status: 503 });
  const gaps: number[] = [];
  for (let times = 0; times < 8; times += 1) {
    await poll();
    const { due_at } = (await feed()) as { due_at: Date };
    gaps.push(Math.round((due_at.getTime() - clock.now().getTime()) / MINUTES));
    clock.leap(due_at.getTime() - clock.now().getTime());
  }
  expect(gaps).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440]);
  web.put(FEED, { status: 429, retryAfterMs: 20 * 3_600_000 });
  await database.rows('update feed set faults = 0');
  await poll();
  expect(await feed()).toMatchObject({
    due_at: new Date(clock.now().getTime() + 20 * 3_600_000),
    last_error: 'Status 429.',
  });
});

test('what robots.txt keeps programs from is not fetched, and the reason is told', async () => {
  web.put(at('robots.txt'), { body: 'User-agent: *\nDisallow: /private/' });
  web.put(FEED, { body: rss('The Herald', [{ id: '1', link: at('private/rain') }]) });
  web.put(at('private/rain'), { body: page('Rain') });
  await feeds().add(FEED, 'local');
  await poll();
  expect(web.requested(at('private/rain'))).toBe(0);
  expect(await database.rows('select code from job_item')).toEqual([{ code: 'ROBOTS_DISALLOWED' }]);
  expect(web.requested(at('robots.txt'))).toBe(1);
});

test('a host is asked once a second, or as seldom as its robots.txt says', async () => {
  const names = ['a', 'b', 'c', 'd'];
  web.put(at('robots.txt'), { body: 'User-agent: newsgraph\nCrawl-delay: 5' });
  web.put(FEED, {
    body: rss(
      'The Herald',
      names.map((name) => ({ id: name, link: at(name) })),
    ),
  });
  for (const name of names) web.put(at(name), { body: page(`The story of ${name}`) });
  await feeds().add(FEED, 'local');
  await poll();
  const times = web.requests.slice(2).map(({ at: time }) => time);
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000);
});

test('a host that asks to be left alone is, for all that links to it', async () => {
  const names = ['a', 'b', 'c'];
  const links = names.map((name) => ({ id: name, link: at(name) }));
  web.put(FEED, { body: rss('The Herald', links) });
  for (const name of names) web.put(at(name), { status: 429, retryAfterMs: 600_000 });
  await feeds().add(FEED, 'local');
  await poll();
  const asked = names.reduce((sum, name) => sum + web.requested(at(name)), 0);
  expect(await database.rows('select code from job_item where is_passing')).toHaveLength(3);
  expect(await database.rows("select from job_item where code = 'HOST_PAUSED'")).toHaveLength(3 - asked);
  expect(asked).toBeLessThan(3);
  clock.leap(660_000);
  for (const name of names) web.put(at(name), { body: page(`The story of ${name}`) });
  await poll();
  expect(await titles()).toHaveLength(3);
});

test('a feed is asked as seldom as it says', async () => {
  const quiet = rss('The Herald', []).replace('<channel>', '<channel><ttl>240</ttl>');
  web.put(FEED, { body: quiet });
  await feeds().add(FEED, 'local');
  const due = async (): Promise<number> => {
    const { due_at } = (await feed()) as { due_at: Date };
    return Math.round((due_at.getTime() - clock.now().getTime()) / MINUTES);
  };
  await poll();
  expect(await due()).toBe(240);
  clock.leap(240 * MINUTES);
  await poll();
  // The document is the same, and its wish too.
  expect(await due()).toBe(240);
});

test('where a link leads to another host, that one is asked for its wishes too', async () => {
  web.put(at('robots.txt'), { body: '' });
  web.put('https://proxy.example/robots.txt', { body: 'User-agent: *\nDisallow: /private/' });
  for (const name of ['open', 'private']) web.put(at(name), { moved: `https://proxy.example/${name}/rain` });
  web.put('https://proxy.example/open/rain', { body: page('Rain') });
  web.put(FEED, {
    body: rss(
      'The Herald',
      ['open', 'private'].map((name) => ({ id: name, link: at(name) })),
    ),
  });
  await feeds().add(FEED, 'local');
  await poll();
  expect(await titles()).toEqual(['Rain']);
  expect(web.requested('https://proxy.example/private/rain')).toBe(0);
  expect(await database.rows('select code from job_item')).toEqual([{ code: 'ROBOTS_DISALLOWED' }]);
  expect(await database.rows("select from fetch_host where host = 'proxy.example'")).toHaveLength(1);
});

test('a feed that its worker dies of is taken ever later', async () => {
  web.put(FEED, { body: rss('The Herald', []) });
  await feeds().add(FEED, 'local');
  const gaps: number[] = [];
  for (let times = 0; times < 14; times += 1) {
    await takeFeed(database.dataSource, clock.now(), 10 * MINUTES);
    const { due_at } = (await feed()) as { due_at: Date };
    gaps.push(Math.round((due_at.getTime() - clock.now().getTime()) / MINUTES));
    clock.leap(due_at.getTime() - clock.now().getTime());
  }
  expect(gaps).toEqual([10, 10, 10, 10, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440, 1440]);
  await poll();
  expect(await feed()).toMatchObject({ faults: 0 });
});

test('an entry is queued and noted as seen, or neither', async () => {
  web.put(FEED, { body: rss('The Herald', [{ id: '1', link: at('rain') }]) });
  web.put(at('rain'), { body: page('Rain') });
  await feeds().add(FEED, 'local');
  await database.rows('alter table job rename to job_away');
  await expect(pollOnce({ ...shared(), fetch: fetch() })).rejects.toThrow('relation "job" does not exist');
  await database.rows('alter table job_away rename to job');
  expect(await database.rows('select from feed_entry')).toEqual([]);
  clock.leap(11 * MINUTES);
  await poll();
  expect(await titles()).toEqual(['Rain']);
});

describe('adding', () => {
  test('a page leads to the feed that it names', async () => {
    const head = `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments">
      <link rel="alternate" type="application/rss+xml" href="/rss">`;
    web.put('https://herald.example/', { body: `<html><head>${head}</head><body>News</body></html>` });
    web.put(FEED, { body: rss('The Herald', []) });
    await feeds().add('https://herald.example/', 'local');
    expect(await feed()).toMatchObject({ url: FEED, title: 'The Herald' });
  });

  test('a page that names none is told', async () => {
    web.put('https://herald.example/', { body: '<html><body>News</body></html>' });
    await expect(feeds().add('https://herald.example/', 'local')).rejects.toThrow(
      "There is no RSS, Atom or JSON feed and no sitemap at https://herald.example/, and neither the page there nor its host's robots.txt names one. Give the feed's own address.",
    );
  });

  test('the same feed again is the same feed, however its address is spelled', async () => {
    const spellings = [FEED, 'HTTPS://Herald.example:443/rss', `${FEED}#top`];
    for (const url of spellings) web.put(url, { body: rss('The Herald', []) });
    const ids: number[] = [];
    for (const url of spellings) ids.push((await feeds().add(url, 'local')).id);
    expect(new Set(ids).size).toBe(1);
  });

  test('a removed feed is polled no more; added again, nothing of it comes twice', async () => {
    web.put(FEED, { body: rss('The Herald', [{ id: '1', link: at('rain') }]) });
    web.put(at('rain'), { body: page('Rain') });
    const { id } = await feeds().add(FEED, 'local');
    await poll();
    await feeds().remove(`feed-${id}`);
    clock.leap(24 * 60 * MINUTES);
    expect(await poll()).toBe(0);
    await expect(feeds().remove(`feed-${id}`)).rejects.toThrow('There is no feed-1.');
    await feeds().add(FEED, 'local');
    expect(await poll()).toBe(1);
    expect(web.requested(at('rain'))).toBe(1);
  });

  test('it is told whether a feed is followed already', async () => {
    web.put(FEED, { body: rss('The Herald', []) });
    expect(await feeds().add(FEED, 'local')).toEqual({ id: 1, isNew: true });
    expect(await feeds().add(FEED, 'local')).toEqual({ id: 1, isNew: false });
    await feeds().remove('feed-1');
    expect(await feeds().add(FEED, 'local')).toEqual({ id: 1, isNew: true });
  });

  test.each([
    ['feed:https://herald.example/rss', FEED],
    ['feed://https://herald.example/rss', FEED],
    ['feed://herald.example/rss', 'http://herald.example/rss'],
  ])('%s is an address as programs write them', async (address, url) => {
    web.put(url, { body: rss('The Herald', []) });
    await feeds().add(address, 'local');
    expect(await feed()).toMatchObject({ url });
  });

  test('a list of feeds is told', async () => {
    web.put(at('list'), { body: '<opml><body><outline xmlUrl="https://a.example/rss"/></body></opml>' });
    await expect(feeds().add(at('list'), 'local')).rejects.toThrow(
      'This is a list of feeds (OPML), not one of them. Save it, and give the file: newsgraph feed add FILE.',
    );
  });

  test('an id of something else is told', async () => {
    await expect(feeds().remove('job-1')).rejects.toThrow('job-1 is no feed. Give an id like feed-4.');
  });
});
