import { wordWith } from './word-with';
import { COLUMN } from '../../../src/analyse/syntax/columns';
import { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import { setSupertag, supertagOf } from '../../../src/analyse/syntax/supertagger';

test.each([true, false])('a supertag holds the label and whether the governor follows (%s)', (follows) => {
  const sentence = new SentenceTable([wordWith(new Int32Array(14))]);
  setSupertag(sentence, 0, supertagOf(9, follows), 0);
  expect(sentence.get(0, COLUMN.label)).toBe(9);
  expect(sentence.get(0, COLUMN.supertag)).toBe(supertagOf(9, follows));
  expect(supertagOf(9, follows)).not.toBe(supertagOf(9, !follows));
});
