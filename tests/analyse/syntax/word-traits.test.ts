import { COLUMN } from '../../../src/analyse/syntax/columns';
import { TraitTable } from '../../../src/analyse/syntax/word-traits';
import { WordClusters } from '../../../src/analyse/syntax/word-clusters';
import { WeightFile } from '../../../src/analyse/weights/weight-file';
import { clusterFile } from '../../../tools/train/syntax/cluster-file';
import { dictionaryWith } from './dictionary-with';

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
const dictionary = dictionaryWith({ walk: ['noun', 'verb'] });
const [WORDS, MARKS, ONLY] = [Uint8Array.of(1, 2), Uint8Array.of(3), Uint8Array.of(4)];
const usages = new Map([
  ['the', { usage: 7, exactUsage: 17, candidates: ONLY }],
  ['walk', { usage: 8, exactUsage: 18, candidates: null }],
  ['march', { usage: 9, exactUsage: 19, candidates: null }],
  ['March', { usage: 10, exactUsage: 20, candidates: null }],
  ['nato', { usage: 11, exactUsage: 0, candidates: null }],
]);
const table = (): TraitTable => new TraitTable(clusters, dictionary, usages, { words: WORDS, marks: MARKS });

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

test.each([
  ['the', 7, 0],
  ['The', 7, 17],
  ['WALK', 8, 18],
  ['march', 9, 20],
  ['March', 10, 19],
  ['MARCH', 9, 20],
  // Never seen in small letters.
  ['nato', 11, 0],
  ['Nato', 11, 0],
  ['Teheran', 0, 0],
  ['2007', 0, 0],
])('%s is known as it stands and in other case', (form, usage, otherCase) => {
  const { values } = table().traits(form);
  expect([values[COLUMN.usage], values[COLUMN.otherCase]]).toEqual([usage, otherCase]);
});

test('what the dictionary says of a word goes with it', () => {
  const kinds = (form: string): number => table().traits(form).values[COLUMN.kinds]!;
  expect(kinds('Walk')).toBe(dictionary.kindsOf('walk'));
  expect(kinds('Teheran')).toBe(0);
});
