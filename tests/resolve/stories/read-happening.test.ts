import { readHappening } from '../../../src/resolve/stories/read-happening';

const NAMED = { actors: [1], countries: [2], meetings: [] };

test('content words, and whom it names', () => {
  expect(readHappening('Fire at   mill: the roof has burned', NAMED)).toEqual({
    words: ['fir', 'mil', 'roof', 'burn'],
    ...NAMED,
  });
});

test('the first thirty words', () => {
  const lead = Array.from({ length: 40 }, (_, index) => `word${'x'.repeat(index)}`).join(' ');
  expect(readHappening(lead, NAMED).words).toHaveLength(30);
});
