import { ENGLISH } from '../../../src/analyse/lexicon/en/english';
import { Dictionary, KIND } from '../../../src/analyse/syntax/dictionary';
import { WeightFile } from '../../../src/analyse/weights/weight-file';
import { joinSections } from '../../../tools/train/weights/write-weight-file';

/** A dictionary of these words, each with what it may be. */
export function dictionaryWith(entries: Record<string, readonly (keyof typeof KIND)[]>): Dictionary {
  const sections = {
    words: Buffer.from(Object.keys(entries).join('\n')),
    kinds: Uint8Array.from(Object.values(entries), (kinds) =>
      kinds.reduce((bits, kind) => bits | KIND[kind], 0),
    ),
  };
  return Dictionary.read(WeightFile.read(joinSections(sections)), ENGLISH.lemmas);
}
