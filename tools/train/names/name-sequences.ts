import { documentCues } from '../../../src/analyse/names/labelling/document-cues';
import { nameFeatures, wordFeatures } from '../../../src/analyse/names/labelling/name-features';
import type { NameSink } from '../../../src/analyse/names/labelling/name-features';
import type { PhraseList } from '../../../src/analyse/names/labelling/phrase-list';
import type { WordLook, WordLooks } from '../../../src/analyse/names/labelling/word-look';
import type { Document, Word } from '../../../src/analyse/text/document';
import { allow, allowAll, positionLabel } from '../crf/allowed-labels';
import { FeatureWriter } from '../crf/feature-table';
import type { FeatureTable } from '../crf/feature-table';
import type { TrainingSequence } from '../crf/train-crf';

/** A name in a training text; `type` is a label's type, or null where only its borders or nothing at all is sure. */
export interface MarkedName {
  start: number;
  end: number;
  type: string | null;
}

/** How a text is to be learnt from. */
export interface Lesson {
  weight: number;
  /** Types that the corpus doesn't mark: words outside its names may be such. */
  unmarked: string[];
}

/** A text to learn names from. */
export interface NameText {
  id: string;
  text: string;
  names: MarkedName[];
  lesson: Lesson;
}

/** What the features look words up in. */
export interface NameKnowledge {
  looks: WordLooks;
  phrases: PhraseList;
}

/** The training sequences of one text: one a sentence. */
export function nameSequences(
  doc: Document,
  names: readonly MarkedName[],
  lesson: Lesson,
  labels: readonly string[],
  { looks, phrases }: NameKnowledge,
): TrainingSequence[] {
  const seen = doc.sentences.map(({ words }) => words.map((word) => looks.lookOf(word.text)));
  const cues = documentCues(seen);
  return doc.sentences.map(({ index, words }) => ({
    features: featuresOf(words, seen[index]!, phrases, cues),
    allowed: allowedIn(words, names, lesson, labels),
    weight: lesson.weight,
  }));
}

function featuresOf(
  words: readonly Word[],
  looks: readonly WordLook[],
  phrases: PhraseList,
  cues: ReadonlyMap<string, number>,
): FeatureTable {
  const writer = new NameWriter();
  nameFeatures(words, { looks, phrases, cues }, writer);
  return writer.table();
}

class NameWriter extends FeatureWriter implements NameSink {
  addWord(look: WordLook, offset: number): void {
    for (const feature of wordFeatures(look, offset)) this.add(feature);
  }
}

function allowedIn(
  words: readonly Word[],
  names: readonly MarkedName[],
  lesson: Lesson,
  labels: readonly string[],
): Int32Array {
  const outside = labels.filter((label) => label === 'O' || lesson.unmarked.includes(label.slice(2)));
  const allowed = new Int32Array(words.length).fill(allow(labels, outside));
  for (const name of names) {
    const first = words.findIndex((word) => word.end > name.start);
    let end = first;
    while (end >= 0 && end < words.length && words[end]!.start < name.end) end++;
    if (first < 0 || end <= first) continue;
    // A token that straddles the name's border: nothing is sure there.
    const exact = words[first]!.start >= name.start && words[end - 1]!.end <= name.end;
    for (let at = first; at < end; at++) {
      allowed[at] =
        name.type && exact
          ? allow(labels, [positionLabel(name.type, at - first, end - first)])
          : allowAll(labels);
    }
  }
  return allowed;
}
