import { COLUMN } from '../../../src/analyse/syntax/columns';
import type { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import { bestCandidate, fillTagFeatures, setTag, tagMask } from '../../../src/analyse/syntax/tagger';
import type { TagSet } from '../../../src/analyse/syntax/tagger';
import { tagTemplates } from '../../../src/analyse/syntax/tag-templates';
import { LogLinearTable } from '../log-linear-table';
import type { SeededRandom } from '../random';

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
  const learner = new TaggerLearner(set, tableSize, random);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of random.shuffle(order)) learner.learn(sentence);
    if (epoch >= epochs / 2) learner.table.remember();
  }
  return learner.table.averages();
}

class TaggerLearner {
  readonly table: LogLinearTable;
  private readonly templates = tagTemplates();
  private readonly anyTag: Uint8Array;

  constructor(
    private readonly set: TagSet,
    tableSize: number,
    private readonly random: SeededRandom,
  ) {
    this.table = new LogLinearTable(tableSize + set.tags.length);
    this.anyTag = Uint8Array.from(set.tags, (_, tag) => tag);
  }

  learn({ table: sentence, tags }: TaggedSentence): void {
    const { weights } = this.table;
    for (let word = 0; word < sentence.size; word++) {
      const candidates = sentence.words[word]!.candidates ?? this.anyTag;
      let guess = candidates[0]!;
      if (candidates.length > 1) {
        fillTagFeatures(this.templates, sentence, word, tagMask(weights, this.set));
        const features = this.table.drop(this.templates.features, this.random);
        guess = bestCandidate(weights, features, candidates);
        this.table.learn(features, candidates, tags[word]!);
      }
      setTag(sentence, word, guess, this.set);
    }
  }
}

/** The column "tag" of a sentence. */
export function tagsOf(sentence: SentenceTable): Uint8Array {
  return Uint8Array.from({ length: sentence.size }, (_, word) => sentence.get(word, COLUMN.tag));
}
