import { readSpans } from '../labeller/label-scheme';
import { labelSequence } from '../labeller/label-sequence';
import type { Document } from '../text/document';
import { documentCues } from './document-cues';
import { nameFeatures } from './name-features';
import type { NameModel } from './name-model';
import type { NameSpan, NameType } from './name-span';

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  MISC: 'MISC',
};

/** The names that the trained labeller sees, sentence by sentence, in the order of the text. */
export function labelNames(doc: Document, model: NameModel): NameSpan[] {
  const cues = documentCues(doc, model.looks);
  return doc.sentences.flatMap(({ index, words }) => {
    const features = nameFeatures(words, { looks: model.looks, phrases: model.phrases, cues });
    const { labels, confidence } = labelSequence(model.crf, features);
    return readSpans(labels).map(({ first, end, type }) => ({
      sentence: index,
      first,
      end,
      type: TYPES[type]!,
      // As sure as of its least sure word: borders are where it errs.
      confidence: Math.min(...confidence.subarray(first, end)),
      rule: 'labeller',
    }));
  });
}
