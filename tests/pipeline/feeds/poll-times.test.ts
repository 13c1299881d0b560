import { readFeed } from '../../../src/ingest/feeds/read-feed';
import type { FeedPauses } from '../../../src/model/feed-pauses';
import { nextPoll } from '../../../src/pipeline/feeds/poll-times';

/** A Tuesday. */
const NOW = new Date('2021-05-04T12:00:00Z');
const HALF_AN_HOUR = 1_800;
const NONE: FeedPauses = { minutes: null, hours: [], days: [] };
const nextOf = (pauses: Partial<FeedPauses>, random = 0.5) =>
  nextPoll(NOW, HALF_AN_HOUR, random, { ...NONE, ...pauses })
    .toISOString()
    .slice(0, 16);

const pausesOf = (parts: string) => readFeed(`<rss version="2.0"><channel>${parts}</channel></rss>`)?.pauses;

test('without wishes a tenth more or less', () => {
  expect(nextPoll(NOW, HALF_AN_HOUR, 0.5).toISOString()).toBe('2021-05-04T12:30:00.000Z');
  expect([nextOf({}, 0), nextOf({}, 1)]).toEqual(['2021-05-04T12:27', '2021-05-04T12:33']);
});

test.each<[string, Partial<FeedPauses>, string]>([
  ['ttl', { minutes: 120 }, '2021-05-04T14:00'],
  ['a ttl below our own interval', { minutes: 5 }, '2021-05-04T12:30'],
  ['a ttl of a month', { minutes: 43_200 }, '2021-05-05T12:00'],
  ['skipHours', { hours: [12, 13] }, '2021-05-04T14:15'],
  [
    'skipHours over midnight',
    { hours: [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0] },
    '2021-05-05T01:15',
  ],
  ['skipDays', { days: [2] }, '2021-05-05T00:15'],
  ['all days, which can be no wish', { days: [0, 1, 2, 3, 4, 5, 6] }, '2021-05-04T12:30'],
])('%s', (_, pauses, next) => expect(nextOf(pauses)).toBe(next));

test('as RSS tells them', () => {
  const told = `<ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>soon</hour></skipHours>
    <skipDays><day>Sunday</day><day>Someday</day></skipDays>`;
  expect(pausesOf(told)).toEqual({ minutes: 60, hours: [0, 0, 7], days: [0] });
  expect(pausesOf('<ttl>-1</ttl>')).toBeUndefined();
  expect(pausesOf('')).toBeUndefined();
});
