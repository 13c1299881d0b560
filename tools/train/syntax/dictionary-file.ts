import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND } from '../../../src/analyse/syntax/dictionary';
import { joinSections } from '../weights/write-weight-file';

/** WordNet's files, and what the words in them are. */
const FILES = [
  ['data.noun', KIND.noun],
  ['data.verb', KIND.verb],
  ['data.adj', KIND.adjective],
  ['data.adv', KIND.adverb],
] as const;

/**
 * WordNet's single words as Dictionary reads them, in alphabetical order, which compresses best.
 * @param folder of its database: see wordnet.princeton.edu/documentation/wndb5wn
 */
export function dictionaryFile(folder: string): Uint8Array {
  const kinds = new Map<string, number>();
  for (const [file, kind] of FILES) {
    for (const word of wordsOf(readFileSync(join(folder, file), 'utf8'))) {
      const lower = word.toLowerCase();
      kinds.set(lower, (kinds.get(lower) ?? 0) | kindOf(word, kind));
    }
  }
  const words = [...kinds.keys()].sort();
  return joinSections({
    words: Buffer.from(words.join('\n')),
    kinds: Uint8Array.from(words, (word) => kinds.get(word)!),
  });
}

/** A noun that is spelt with a capital is a name. */
function kindOf(word: string, kind: number): number {
  return kind === KIND.noun && /^\p{Lu}/u.test(word) ? KIND.name : kind;
}

/** Words of each line "offset file type count word id word id …", the count in hexadecimal; the licence is indented. */
function wordsOf(data: string): string[] {
  return (
    data
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .flatMap((line) => {
        const columns = line.split(' ');
        return columns.slice(4, 4 + 2 * parseInt(columns[3]!, 16)).filter((_, index) => index % 2 === 0);
      })
      .filter((word) => !word.includes('_'))
      // "galore(ip)" stands only behind its noun.
      .map((word) => word.replace(/\(\w+\)$/, ''))
  );
}
