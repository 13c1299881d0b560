import { contentWords } from '../../../src/resolve/claims/content-words';
import { areOpposites } from '../../../src/resolve/claims/opposites';
import { SAME_WORDS_ROWS, sameWord } from '../../../src/resolve/claims/same-words';
import { stem } from '../../../src/resolve/claims/stem';

test.each(SAME_WORDS_ROWS.map(({ example }) => example))(
  '"%s" and "%s" have the same words',
  (one, other) => {
    expect(one).not.toBe(other);
    expect(contentWords(one)).toEqual(contentWords(other));
  },
);

test('a word stands in one row, and none of a row is the opposite of another', () => {
  const rows = SAME_WORDS_ROWS.map(({ words }) => words.split(' '));
  expect(new Set(rows.flat()).size).toBe(rows.flat().length);
  for (const words of rows) {
    for (const one of words)
      for (const other of words) expect(areOpposites(stem(one), stem(other))).toBe(false);
  }
});

test('what has no other word is itself', () => expect(sameWord('mil')).toBe('mil'));
