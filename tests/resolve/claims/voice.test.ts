import type { WordsOutsideNames } from '../../../src/model/claim';
import { readVoice } from '../../../src/resolve/claims/voice';

/** Norland is 1, Sudonia 2; "it" is a pronoun for 1. */
const ACTORS = { Norland: 1, Sudonia: 2, it: 1, its: 2 };

function read(text: string) {
  const named: WordsOutsideNames['named'] = [];
  const words = text.replace(/\b(?:Norland|Sudonia|it|its)\b/g, (name, start: number) => {
    const kind = /^i/.test(name) ? ('PRONOUN' as const) : ('NAME' as const);
    named.push({ actor: ACTORS[name as keyof typeof ACTORS], kind, start, end: start + name.length });
    return ' '.repeat(name.length);
  });
  return readVoice({ words, named });
}

test.each([
  ['Norland was attacked by Sudonia at dawn', 2],
  ['Norland had been openly threatened by the Sudonia of old', 2],
  ['a bridge in Norland would not be built by Sudonia', 2],
])('%s: done by %s', (text, agent) => expect(read(text)).toEqual({ agent, undergone: false }));

test.each([
  'Norland was attacked at dawn',
  'it has also been attacked',
  'Norland was attacked by rebels',
  'Norland was attacked by its troops',
])('%s: to whom it happens', (text) => expect(read(text)).toEqual({ agent: null, undergone: true }));

test.each([
  'Norland attacked Sudonia at dawn',
  'a bridge was built in Norland',
  'troops in Norland were paid by 3 May',
  'Norland was late',
])('%s: neither', (text) => expect(read(text)).toEqual({ agent: null, undergone: false }));
