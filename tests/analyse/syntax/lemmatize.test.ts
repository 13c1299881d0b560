import { ENGLISH_LEMMAS } from '../../../src/analyse/lexicon/en/lemmas';
import { lemmatize, regularLemma } from '../../../src/analyse/syntax/lemmatize';

test.each(
  ENGLISH_LEMMAS.rules.map(({ tags, example: [form, lemma], reason }) => [form, lemma, reason, tags]),
)('%s is from %s: %s', (form, lemma, _reason, tags) => {
  expect(regularLemma(form, tags[0]!, ENGLISH_LEMMAS)).toBe(lemma);
});

test('exceptions win, names keep their case, other words lose it', () => {
  const exceptions = new Map([['went|VBD', 'go']]);
  expect(lemmatize('Went', 'VBD', ENGLISH_LEMMAS, exceptions)).toBe('go');
  expect(lemmatize('Iran', 'NNP', ENGLISH_LEMMAS, exceptions)).toBe('Iran');
  expect(lemmatize('The', 'DT', ENGLISH_LEMMAS, exceptions)).toBe('the');
});

test('a past form that was seen as a participle alone has its lemma', () => {
  const exceptions = new Map([['postponed|VBN', 'postpone']]);
  expect(lemmatize('postponed', 'VBD', ENGLISH_LEMMAS, exceptions)).toBe('postpone');
  expect(lemmatize('postponed', 'JJ', ENGLISH_LEMMAS, exceptions)).toBe('postponed');
});
