import { KIND } from '../../../src/analyse/syntax/dictionary';
import { dictionaryWith } from './dictionary-with';

const dictionary = dictionaryWith({
  export: ['noun', 'verb'],
  hop: ['verb'],
  hope: ['verb'],
  quick: ['adjective', 'adverb'],
  bus: ['noun'],
  tehran: ['name'],
});
const { noun, verb, adjective, adverb, name } = KIND;
const [PLURAL, NAMES, THIRD_PERSON, PAST, PARTICIPLE, MORE, MOST, LAST_PART] = [
  5, 6, 7, 8, 9, 10, 11, 12,
].map((bit) => 1 << bit) as [number, number, number, number, number, number, number, number];

test.each([
  ['export', noun | verb],
  ['Export', noun | verb],
  ['quick', adjective | adverb],
  ['Tehran', name],
  ['exports', PLURAL | THIRD_PERSON],
  ['exported', PAST],
  ['hopped', PAST],
  ['hoping', PARTICIPLE],
  ['quicker', MORE],
  ['quickest', MOST],
  ['Tehrans', NAMES],
  // What only looks inflected is itself alone.
  ['bus', noun],
  ['oil-exporting', PARTICIPLE | LAST_PART],
])('%s may be what its entry and its ending say', (form, kinds) => {
  expect(dictionary.kindsOf(form)).toBe(kinds);
});

test.each(['walked', 'of', '2007', '', '-', '-export-', 'export-'])('of "%s" it knows nothing', (form) => {
  expect(dictionary.kindsOf(form)).toBe(0);
});
