import { matchEarlier, type EarlierFinding } from '../../../../src/store/queries/versions/earlier-findings';

const earlier = (id: number, start: number, end: number, kind = 'DIRECT'): EarlierFinding => ({
  table: 'quote',
  id,
  kind,
  start,
  end,
  meetingId: null,
});
const found = (start: number, end: number, kind = 'DIRECT') => ({ kind, span: [start, end] as const });

test.each([
  ['the same span', [found(0, 9)], [earlier(1, 0, 9)], [1]],
  ['a longer one', [found(0, 20)], [earlier(1, 0, 9)], [1]],
  ['another kind', [found(0, 9, 'INDIRECT')], [earlier(1, 0, 9)], [undefined]],
  ['beside it', [found(9, 12)], [earlier(1, 0, 9)], [undefined]],
  ['the larger overlap of two', [found(5, 20)], [earlier(1, 0, 9), earlier(2, 9, 20)], [2]],
  ['one split into two', [found(0, 5), found(5, 9)], [earlier(1, 0, 9)], [1, undefined]],
  ['out of order', [found(30, 40), found(0, 9)], [earlier(1, 0, 9), earlier(2, 30, 40)], [2, 1]],
  ['one within another', [found(3, 5), found(0, 9)], [earlier(1, 0, 9), earlier(2, 3, 5)], [2, 1]],
])('%s', (_, now, before, ids) => {
  expect(matchEarlier(now, before).map((match) => match?.id)).toEqual(ids);
});

test('ten thousand findings are matched in a moment', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => index * 10);
  const started = performance.now();
  const matched = matchEarlier(
    many.map((start) => found(start, start + 9)),
    many.map((start, id) => earlier(id, start, start + 9)),
  );
  expect(matched.every((match, index) => match?.id === index)).toBe(true);
  expect(performance.now() - started).toBeLessThan(2_000);
});
