import type { Span } from '../../model/span';
import type { CaptionLexicon } from '../lexicon/caption-lexicon';
import type { Document } from './document';

/** A longer paragraph is no caption. */
const LONGEST_CAPTION = 400;

type Paragraphs = Pick<Document, 'text' | 'paragraphs'>;

/**
 * The words of the captions, which stand at the end of a text: without the label and the credit that tell that they
 * are captions. In the order of the text.
 */
export function findCaptions({ text, paragraphs }: Paragraphs, lexicon: CaptionLexicon): Span[] {
  const captions: Span[] = [];
  for (let at = paragraphs.length - 1; at > 0; at--) {
    const words = bareCaption(text, paragraphs[at]!, lexicon);
    if (!words || words[0] === words[1]) return captions;
    captions.unshift(words);
  }
  return captions;
}

/** Null where neither label nor credit is found. */
export function bareCaption(
  text: string,
  [start, end]: Span,
  { credits, labels }: CaptionLexicon,
): Span | null {
  if (end - start > LONGEST_CAPTION) return null;
  const words = text.slice(start, end);
  const label = labels.map(({ pattern }) => pattern.exec(words)?.[0].length ?? 0).find(Boolean) ?? 0;
  const rest = words.slice(label);
  const credit = credits.map(({ pattern }) => creditStart(rest, pattern)).find((at) => at >= 0);
  if (!label && credit === undefined) return null;
  return [start + label, credit === undefined ? end : start + label + credit];
}

/** The mark that ends the sentence before a credit is no part of it. */
function creditStart(words: string, pattern: RegExp): number {
  const match = pattern.exec(words);
  if (!match) return -1;
  return match.index + /^[.!?"”’']*/.exec(match[0])![0].length;
}
