import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGLISH } from '../../../../src/analyse/lexicon/en/english';
import { Dictionary, KIND } from '../../../../src/analyse/syntax/dictionary';
import { WeightFile } from '../../../../src/analyse/weights/weight-file';
import { dictionaryFile } from '../../../../tools/train/syntax/dictionary-file';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-wordnet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In the form of WordNet's data files; the licence at their top is indented. */
const FILES = {
  'data.noun': [
    '  1 This is a licence of 3 lines',
    '00000001 15 n 02 Iran 0 islamic_republic 0 001 @ 00000002 n 0000 | a country',
    '00000002 15 n 0a land 0 a 0 b 0 c 0 d 0 e 0 f 0 g 0 h 0 domain 0 000 | ten words, counted in hexadecimal',
  ],
  'data.verb': ['00000003 38 v 01 land 1 000 01 + 02 00 | come down'],
  'data.adj': ['00000004 00 s 01 galore(ip) 0 000 | in plenty'],
  'data.adv': ['00000005 02 r 01 down 0 000 | to a lower place'],
};

test('single words are kept with all that they may be, those with a capital as names', () => {
  for (const [name, lines] of Object.entries(FILES)) writeFileSync(join(folder, name), lines.join('\n'));
  const dictionary = Dictionary.read(WeightFile.read(dictionaryFile(folder)), ENGLISH.lemmas);
  const kinds = (word: string): number => dictionary.kindsOf(word);
  expect([kinds('iran'), kinds('land'), kinds('domain')]).toEqual([
    KIND.name,
    KIND.noun | KIND.verb,
    KIND.noun,
  ]);
  expect([kinds('galore'), kinds('down')]).toEqual([KIND.adjective, KIND.adverb]);
  expect([kinds('islamic_republic'), kinds('this')]).toEqual([0, 0]);
});

test('without WordNet there is nothing to make it of', () => {
  expect(() => dictionaryFile(join(folder, 'nowhere'))).toThrow('ENOENT');
});
