import { overlaps } from '../../../model/span';
import type { Span } from '../../../model/span';
import type { CaptionLexicon } from '../../lexicon/caption-lexicon';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Document } from '../../text/document';
import { bareCaption, findCaptions } from '../../text/find-captions';
import type { Attribution } from '../attribution';
import { readLine } from './read-headline';
import type { WordTable } from '../words/word-table';

/** A longer paragraph is text. */
const LONGEST_CAPTION = 300;
/** More pictures than this with somebody's words below them has no article. */
const MOST_CAPTIONS = 10;

/** "Ann Lee: ‘[The road is closed]’": captions at the end of a text that tell what somebody said by marks alone. */
export function readCaptions(
  doc: Document,
  table: WordTable,
  others: readonly Attribution[],
  lexicon: Pick<Lexicon, 'quotes' | 'roles' | 'captions'>,
): Attribution[] {
  const found: Attribution[] = [];
  const first = Math.max(1, doc.paragraphs.length - MOST_CAPTIONS);
  for (let at = doc.paragraphs.length - 1; at >= first; at--) {
    const paragraph = doc.paragraphs[at]!;
    if (paragraph[1] - paragraph[0] > LONGEST_CAPTION) break;
    const words = bareCaption(doc.text, paragraph, lexicon.captions) ?? paragraph;
    if (others.some((other) => isIn(other, paragraph))) continue;
    const said = readLine(doc.text, table, words, lexicon.quotes.captions, lexicon);
    if (said) found.unshift({ ...said, rule: 'caption' });
  }
  return found;
}

function isIn({ source, cue, content }: Attribution, paragraph: Span): boolean {
  return [...source, ...cue, ...content].some((span) => overlaps(span, paragraph));
}

/** 'She has “nothing to hide” [File: Joe Hall/Reuters]': who took the picture is no part of what was said. */
export function endBeforeCredits(
  doc: Document,
  attributions: readonly Attribution[],
  lexicon: CaptionLexicon,
): void {
  const captions = findCaptions(doc, lexicon);
  if (!captions.length) return;
  for (const attribution of attributions) {
    attribution.content = attribution.content.map(([start, end]) => {
      const caption = captions.find((words) => words[0] <= start && start < words[1]);
      return [start, caption ? Math.min(end, caption[1]) : end];
    });
  }
}
