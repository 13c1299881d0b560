import { countUsages, openTagsOf, usagesWithout } from '../../../../tools/train/syntax/word-usages';
import type { TreebankSentence } from '../../../../tools/train/syntax/read-conllu';

const TAGS = ['DET|DT', 'NOUN|NN', 'VERB|VB'];

/** Sentences of one word each. */
function words(form: string, tag: string, times: number): TreebankSentence[] {
  const sentence = { text: form, opens: false, forms: [form], lemmas: [form], tags: [tag] };
  return Array.from({ length: times }, () => ({ ...sentence, heads: [-1], labels: ['root'] }));
}

const OPEN = { words: [1, 2], marks: [1] };

test('a word seen thirty times has shown all its tags', () => {
  const usages = countUsages([...words('the', 'DET|DT', 30), ...words('walk', 'VERB|VB', 29)], TAGS, OPEN);
  expect(usages['the']![1]).toEqual([0]);
  expect(usages['walk']![1]).toBeNull();
});

test('what it was once in four hundred times is a slip', () => {
  const usages = countUsages([...words('the', 'DET|DT', 399), ...words('the', 'NOUN|NN', 1)], TAGS, OPEN);
  expect(usages['the']![1]).toEqual([0]);
});

test('a rare word may be what it was, beside what rare words are', () => {
  const seen = [
    ...words('thine', 'DET|DT', 2),
    ...words('mine', 'DET|DT', 1),
    ...words('mine', 'NOUN|NN', 1),
  ];
  const usages = countUsages(seen, TAGS, OPEN);
  expect(usages['thine']![1]).toEqual([0, 1, 2]);
  // Once is chance.
  expect(usages['mine']![1]).toBeNull();
});

const NOUNS = Array.from({ length: 10 }, (_, index) =>
  words(`noun${'s'.repeat(index)}`, 'NOUN|NN', 6),
).flat();

test('a word never seen may be what rare words are, and no article', () => {
  expect(openTagsOf([...NOUNS, ...words('the', 'DET|DT', 100)], TAGS).words).toEqual([1]);
});

test('a tag that rare words have but seldom is not open', () => {
  expect(openTagsOf([...NOUNS, ...words('thine', 'DET|DT', 5)], TAGS).words).toEqual([1]);
});

test('treebanks too small to tell leave all tags open', () => {
  expect(openTagsOf(NOUNS, TAGS)).toEqual({ words: [1], marks: [0, 1, 2] });
});

test('a form is known by its uses, and by how often it was seen', () => {
  const seen = [
    ...words('March', 'NOUN|NN', 2),
    ...words('march', 'VERB|VB', 5),
    ...words('Walk', 'VERB|VB', 1),
  ];
  const usages = countUsages(seen, TAGS, OPEN);
  const [often, once] = [usages['march']![2], usages['Walk']![2]];
  expect(usages['March']![2]).not.toBe(often);
  expect(once).not.toBe(often);
  // Capitalised uses count for the form in small letters, but are told apart.
  expect(usages['walk']).toEqual([once, null, 0]);
});

test('while learning, a word is known by its other uses only', () => {
  const seen = [
    ...words('March', 'NOUN|NN', 1),
    ...words('march', 'VERB|VB', 3),
    ...words('thine', 'DET|DT', 1),
  ];
  const usages = countUsages(seen, TAGS, OPEN);
  const without = usagesWithout(seen);
  expect(without('March', 'NOUN|NN')).toBe(usages['march']![2]);
  expect(without('march', 'VERB|VB')).toBe(usages['march']![0]);
  expect(without('thine', 'DET|DT')).toBe(0);
});
