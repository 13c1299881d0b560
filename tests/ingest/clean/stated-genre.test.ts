import { GENRE_RULES, statedGenre } from '../../../src/ingest/clean/stated-genre';

test.each(GENRE_RULES)('$example is $genre', ({ example, genre }) =>
  expect(statedGenre([example])).toBe(genre),
);

test.each([
  [['World/Opinion'], 'OPINION'],
  [['genre:Interview'], 'INTERVIEW'],
  [['News', 'Analysis'], 'ANALYSIS'],
])('%j is %s', (words, genre) => expect(statedGenre(words)).toBe(genre));

test.each([[['News']], [['Opinion polls']], [[]]])('%j is none', (words) =>
  expect(statedGenre(words)).toBeNull(),
);
