import { TraitTable } from '../../../src/analyse/syntax/word-traits';
import { WordClusters } from '../../../src/analyse/syntax/word-clusters';
import { WeightFile } from '../../../src/analyse/weights/weight-file';
import { clusterFile } from '../../../tools/train/syntax/cluster-file';

const clusters = WordClusters.read(
  WeightFile.read(
    clusterFile({
      words: ['said'],
      fine: Uint16Array.of(0),
      middle: Uint8Array.of(0),
      coarse: Uint8Array.of(0),
    }),
  ),
);
const [WORDS, MARKS, ONLY] = [Uint8Array.of(1, 2), Uint8Array.of(3), Uint8Array.of(4)];
const usages = new Map([
  ['the', { usage: 7, candidates: ONLY }],
  ['walk', { usage: 8, candidates: null }],
]);
const table = (): TraitTable => new TraitTable(clusters, usages, { words: WORDS, marks: MARKS });

test.each([
  ['the', ONLY],
  ['walk', WORDS],
  ['Teheran', WORDS],
  ['U.N.', WORDS],
  ['al-Assad', WORDS],
  ['don’t', WORDS],
  ['2007', MARKS],
  ['F-16', MARKS],
  ['www.example.org/news', MARKS],
  [':-)', MARKS],
  ['', MARKS],
])('%s may be what words of its kind are', (form, candidates) => {
  expect(table().traits(form).candidates).toBe(candidates);
});

test('a word of the treebanks is described once for all texts, another once a text', () => {
  const traits = table();
  const [known, fresh] = [traits.traits('the'), traits.traits('Teheran')];
  expect(traits.traits('Teheran')).toBe(fresh);
  traits.forget();
  expect(traits.traits('the')).toBe(known);
  expect(traits.traits('Teheran')).not.toBe(fresh);
  expect(traits.traits('Teheran')).toEqual(fresh);
});
