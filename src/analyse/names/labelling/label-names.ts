import { readSpans } from '../../labeller/label-scheme';
import { labelSequence } from '../../labeller/label-sequence';
import type { Document, Sentence } from '../../text/document';
import { documentCues } from './document-cues';
import { nameFeatures } from './name-features';
import type { NameModel } from './name-model';
import { NameScores } from './name-scores';
import type { NameSpan, NameType } from '../name-span';
import type { WordLook } from './word-look';

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  MISC: 'MISC',
};

/** The names that the trained labeller sees, sentence by sentence, in the order of the text. */
export function labelNames(doc: Document, model: NameModel): NameSpan[] {
  const looks = doc.sentences.map(({ words }) => words.map((word) => model.looks.lookOf(word.text)));
  const cues = documentCues(looks);
  return doc.sentences.flatMap((sentence) => labelSentence(sentence, looks[sentence.index]!, cues, model));
}

function labelSentence(
  { index, words }: Sentence,
  looks: readonly WordLook[],
  cues: ReadonlyMap<string, number>,
  { crf, phrases }: NameModel,
): NameSpan[] {
  const scores = new NameScores(crf, words.length);
  nameFeatures(words, { looks, phrases, cues }, scores);
  const { labels, confidence } = labelSequence(crf, scores.scores());
  const spans = readSpans(labels);
  if (spans.length === 0) return [];
  const sure = confidence();
  return spans.map(({ first, end, type }) => ({
    sentence: index,
    first,
    end,
    type: TYPES[type]!,
    // As sure as of its least sure word: borders are where it errs.
    confidence: Math.min(...sure.subarray(first, end)),
    rule: 'labeller',
  }));
}
