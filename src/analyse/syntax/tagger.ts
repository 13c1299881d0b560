import { bestClass, roomForSums, sumWeights } from './classifier';
import { COLUMN } from './columns';
import type { FeatureTemplates } from './feature-templates';
import type { SentenceTable } from './sentence-table';
import { TAG_PLACES, ownTagTemplates, tagTemplates } from './tag-templates';
import type { WordTraits } from './word-traits';

/** Joint tags are "UPOS|XPOS": "VERB|VBD". */
export interface TagSet {
  tags: readonly string[];
  /** Both parts of each. */
  parts: readonly (readonly [upos: string, xpos: string])[];
  /** Index of each tag's universal part of speech in `uposNames`. */
  uposOf: Uint8Array;
  uposNames: readonly string[];
}

export function tagSet(tags: readonly string[]): TagSet {
  const parts = tags.map((tag) => tag.split('|') as [string, string]);
  const uposNames = [...new Set(parts.map(([upos]) => upos))].sort();
  return { tags, parts, uposNames, uposOf: Uint8Array.from(parts, ([upos]) => uposNames.indexOf(upos)) };
}

/** A greedy tagger from left to right. */
export class Tagger {
  private readonly templates = tagTemplates();
  private readonly ownTemplates = ownTagTemplates();
  /** What a word's own features come to for each of its candidates: words come again. */
  private readonly ownSums = new WeakMap<WordTraits, Int32Array>();

  constructor(
    private readonly weights: Int8Array,
    private readonly set: TagSet,
  ) {}

  /** Fills the columns "tag" and "upos" of the sentence. */
  tag(sentence: SentenceTable): void {
    for (let word = 0; word < sentence.size; word++) {
      const traits = sentence.words[word]!;
      let tag = traits.candidates[0]!;
      if (traits.candidates.length > 1) {
        fillTagFeatures(this.templates, sentence, word);
        tag = bestClass(this.weights, this.templates.features, traits.candidates, this.ownSumsOf(traits));
      }
      setTag(sentence, word, tag, this.set);
    }
  }

  private ownSumsOf(traits: WordTraits): Int32Array {
    let sums = this.ownSums.get(traits);
    if (!sums) {
      sums = roomForSums(traits.candidates);
      this.ownTemplates.fill(traits.values);
      sumWeights(this.weights, this.ownTemplates.features, traits.candidates, sums);
      this.ownSums.set(traits, sums);
    }
    return sums;
  }
}

export function setTag(sentence: SentenceTable, word: number, tag: number, set: TagSet): void {
  sentence.set(word, COLUMN.tag, tag);
  sentence.set(word, COLUMN.upos, set.uposOf[tag]!);
}

const WORD_PLACE = TAG_PLACES.indexOf('w');
const MOMENT_PLACE = TAG_PLACES.indexOf('m');

export function fillTagFeatures(templates: FeatureTemplates, sentence: SentenceTable, word: number): void {
  const { rows } = templates;
  for (let place = 0; place < MOMENT_PLACE; place++)
    rows[place] = sentence.wordRow(word + place - WORD_PLACE);
  rows[MOMENT_PLACE] = sentence.moment;
  templates.fill(sentence.values);
}
