import { COLUMN } from '../../../src/analyse/syntax/columns';
import type { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import { fillTagFeatures, setTag } from '../../../src/analyse/syntax/tagger';
import type { TagSet } from '../../../src/analyse/syntax/tagger';
import { ownTagTemplates, tagTemplates } from '../../../src/analyse/syntax/tag-templates';
import type { SeededRandom } from '../random';
import { ClassLearner } from './class-learner';

export interface TaggedSentence {
  table: SentenceTable;
  tags: Uint8Array;
}

/** Log-linear weights of a tagger that learns from its own earlier guesses, as it will read them when it is used. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  set: TagSet,
  tableSize: number,
  epochs: number,
  random: SeededRandom,
): Float32Array {
  const templates = tagTemplates();
  const own = ownTagTemplates();
  const features = new Int32Array(own.count + templates.count);
  const learner = new ClassLearner(tableSize, random);
  return learner.run(sentences, epochs, ({ table, tags }) => {
    for (let word = 0; word < table.size; word++) {
      const candidates = table.words[word]!.candidates;
      let guess = tags[word]!;
      // A rare word of a closed class, as in a quoted foreign phrase, teaches nothing.
      if (candidates.length > 1 && candidates.includes(guess)) {
        own.fill(table.words[word]!.values);
        fillTagFeatures(templates, table, word);
        features.set(own.features);
        features.set(templates.features, own.count);
        guess = learner.learn(features, candidates, guess);
      }
      setTag(table, word, guess, set);
    }
  });
}

/** The column "tag" of a sentence. */
export function tagsOf(sentence: SentenceTable): Uint8Array {
  return Uint8Array.from({ length: sentence.size }, (_, word) => sentence.get(word, COLUMN.tag));
}
