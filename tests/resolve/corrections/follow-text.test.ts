import { followText } from '../../../src/resolve/corrections/follow-text';

const BEFORE = 'The bridge was sold. Ada Quill said it was late. Reed left for Norport in the evening.';

/** What stands in another text where these words stood. */
function followed(now: string, words: string): string | null {
  const start = BEFORE.indexOf(words);
  const place = followText(BEFORE, now)([start, start + words.length]);
  return place && `${now.slice(...place)} at ${place[0]}`;
}

test.each([
  ['the same text', BEFORE, 'Quill', 'Quill at 25'],
  ['before what was changed', BEFORE.replace('Norport', 'Westport'), 'Quill', 'Quill at 25'],
  ['after it', BEFORE.replace('sold', 'closed for good'), 'Reed', 'Reed at 60'],
  [
    'between two changes',
    BEFORE.replace('sold', 'bought').replace('evening', 'night'),
    'it was late',
    'it was late at 38',
  ],
  ['in what was changed', BEFORE.replace('Ada Quill said', 'He said'), 'Quill', null],
  ['in a text of its own', 'Nothing of it.', 'Quill', null],
  ['in no text', '', 'Quill', null],
])('%s', (_case, now, words, place) => {
  expect(followed(now, words)).toBe(place);
});

test('a name that stands thousands of times between two changes is followed within seconds', () => {
  const lines = Array.from({ length: 4_000 }, (_, hour) => `Ada Quill spoke of bridge ${hour} at noon.`);
  const [before, now] = ['Early', 'Late'].map((when) => [when, ...lines, `${when} edition`].join('\n')) as [
    string,
    string,
  ];
  const follow = followText(before, now);
  const places = [...before.matchAll(/Ada Quill/g)].map(({ index }) => index);
  const since = Date.now();
  const moved = places.map((at) => follow([at, at + 9])?.[0]);
  expect(Date.now() - since).toBeLessThan(10_000);
  expect(moved).toEqual(places.map((at) => at - 1));
});
