import { COLUMN } from '../../../src/analyse/syntax/columns';
import type { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import {
  VALENCIES,
  fillSupertagFeatures,
  setSupertag,
  supertagOf,
  supertagTemplates,
  valencyOf,
} from '../../../src/analyse/syntax/supertagger';
import type { SeededRandom } from '../random';
import { ClassLearner } from './class-learner';
import type { GoldTree } from './oracle';
import type { ParsedSentence } from './train-parser';

/** Log-linear weights of a supertagger that learns from its own earlier guesses. */
export function trainSupertagger(
  sentences: readonly ParsedSentence[],
  candidatesByTag: readonly Uint8Array[],
  tableSize: number,
  epochs: number,
  random: SeededRandom,
): Float32Array {
  const templates = supertagTemplates();
  const learner = new ClassLearner(tableSize, random);
  return learner.run(sentences, epochs, ({ table, gold }) => {
    const right = goldSupertags(gold);
    for (let word = 0; word < table.size; word++) {
      fillSupertagFeatures(templates, table, word);
      const valency = learner.learn(templates.features, VALENCIES, right.valencies[word]);
      const candidates = candidatesByTag[table.get(word, COLUMN.tag)]!;
      setSupertag(table, word, learner.learn(templates.features, candidates, right.supertags[word]), valency);
    }
  });
}

/** A number a word. */
export interface Supertags {
  supertags: Uint8Array;
  valencies: Uint8Array;
}

export function goldSupertags({ heads, labels, dependents }: GoldTree): Supertags {
  return {
    supertags: Uint8Array.from(heads, (head, word) => supertagOf(labels[word]!, head > word)),
    valencies: Uint8Array.from(heads, (_, word) => {
      const left = dependents[word]!.filter((dependent) => dependent < word).length;
      return valencyOf(left, dependents[word]!.length - left);
    }),
  };
}

/** What a table holds of them. */
export function supertagsOf(sentence: SentenceTable): Supertags {
  const column = (name: 'supertag' | 'valency'): Uint8Array =>
    Uint8Array.from({ length: sentence.size }, (_, word) => sentence.get(word, COLUMN[name]));
  return { supertags: column('supertag'), valencies: column('valency') };
}
