import type { SentenceTable } from './sentence-table';
import { COLUMN } from './columns';
import { TAG_PLACES, tagTemplates } from './tag-templates';
import type { FeatureTemplates } from './feature-templates';
import type { Weights } from './weights';

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

/**
 * A greedy tagger from left to right. A weight lies at (feature + tag) in one hashed table: the tags of a feature
 * are neighbours, so that scoring a word reads few cache lines.
 */
export class Tagger {
  private readonly templates = tagTemplates();
  private readonly anyTag: Uint8Array;

  /** @param weights a power of two of them, and one a tag more for features at the table's end */
  constructor(
    private readonly weights: Weights,
    private readonly set: TagSet,
  ) {
    this.anyTag = Uint8Array.from(set.tags, (_, tag) => tag);
  }

  /** Fills the columns "tag" and "upos" of the sentence. */
  tag(sentence: SentenceTable): void {
    const mask = tagMask(this.weights, this.set);
    for (let word = 0; word < sentence.size; word++) {
      const candidates = sentence.words[word]!.candidates ?? this.anyTag;
      let tag = candidates[0]!;
      if (candidates.length > 1) {
        fillTagFeatures(this.templates, sentence, word, mask);
        tag = bestCandidate(this.weights, this.templates.features, candidates);
      }
      setTag(sentence, word, tag, this.set);
    }
  }
}

export function setTag(sentence: SentenceTable, word: number, tag: number, set: TagSet): void {
  sentence.set(word, COLUMN.tag, tag);
  sentence.set(word, COLUMN.upos, set.uposOf[tag]!);
}

export function tagMask(weights: Weights, set: TagSet): number {
  return weights.length - set.tags.length - 1;
}

const WORD_PLACE = TAG_PLACES.indexOf('w');
const MOMENT_PLACE = TAG_PLACES.indexOf('m');

export function fillTagFeatures(
  templates: FeatureTemplates,
  sentence: SentenceTable,
  word: number,
  mask: number,
): void {
  const { rows } = templates;
  for (let place = 0; place < MOMENT_PLACE; place++)
    rows[place] = sentence.wordRow(word + place - WORD_PLACE);
  rows[MOMENT_PLACE] = sentence.moment;
  templates.fill(sentence.values, mask, 1);
}

/** The candidate with the highest sum of its features' weights, which lie at (feature + candidate). */
export function bestCandidate(weights: Weights, features: Int32Array, candidates: Uint8Array): number {
  let best = candidates[0]!;
  let bestScore = sumAt(weights, features, best);
  for (let at = 1; at < candidates.length; at++) {
    const score = sumAt(weights, features, candidates[at]!);
    if (score > bestScore) {
      best = candidates[at]!;
      bestScore = score;
    }
  }
  return best;
}

function sumAt(weights: Weights, features: Int32Array, candidate: number): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += weights[features[index]! + candidate]!;
  return sum;
}
