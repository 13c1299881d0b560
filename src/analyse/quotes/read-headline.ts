import type { Span } from '../../model/span';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Document } from '../text/document';
import type { Attribution } from './attribution';
import { speechAct } from './speech-act';
import type { WordTable } from './word-table';

/** A name of up to six words before a colon: "Kim: …", "Head of Dam Board: …". */
const LABEL = /^((?:\p{Lu}[\p{L}.'’&-]*)(?: (?:\p{Lu}[\p{L}.'’&-]*|of|the|for|and|de|al)){0,5}):\s+(?=\S)/u;
/** A paragraph longer than this is no headline, and shorter content is a score or a place. */
const LONGEST_HEADLINE = 200;
const LEAST_WORDS = 4;

/** "Kim: [Talks will go on]": a headline that opens with a name and a colon tells what its bearer said. */
export function readHeadline(
  doc: Document,
  table: WordTable,
  others: readonly Attribution[],
  lexicon: QuoteLexicon,
): Attribution[] {
  const [start, end] = doc.paragraphs[0] ?? [0, 0];
  const match = end - start <= LONGEST_HEADLINE && LABEL.exec(doc.text.slice(start, end));
  if (!match || !isSpeaker(table, match[1]!, lexicon)) return [];
  const source: Span = [start, start + match[1]!.length];
  const content = bare(doc.text, [start + match[0].length, end]);
  const words = doc.text.slice(...content);
  if (words.split(/\s+/).length < LEAST_WORDS || words.endsWith('?')) return [];
  if (others.some((other) => other.source.some(([from]) => from === start))) return [];
  return [spokenHeadline(source, content, speechAct({ row: null, around: '', content: words }, lexicon))];
}

/** The label's last word is a name or a noun for one who speaks: no "Live Updates:". */
function isSpeaker({ words }: WordTable, label: string, { headlineLabels }: QuoteLexicon): boolean {
  const parts = label.toLowerCase().split(' ');
  if (parts.some((part) => headlineLabels.includes(part)) || parts[0] === 'the') return false;
  return /^(?:PROPN|NOUN)$/.test(words[parts.length - 1]?.upos ?? '') && label !== label.toUpperCase();
}

/** Without quotation marks around the whole and a full stop at the end. */
function bare(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  const [opening] = /^["“‘'«]*/.exec(words)!;
  const closed = opening ? /[\s."”’'»]*$/ : /[\s.]*$/;
  return [from + opening.length, to - closed.exec(words)![0].length];
}

function spokenHeadline(source: Span, content: Span, act: Attribution['act']): Attribution {
  return {
    kind: 'INDIRECT',
    act,
    lemma: '',
    cue: [],
    source: [source],
    sourceHead: null,
    content: [content],
    verbatim: [],
    addressee: null,
    reporter: null,
    sentence: 0,
    same: null,
    confidence: HEADLINE_CONFIDENCE,
    rule: 'headline',
  };
}

/** Of such headlines in PolNeAR's dev part, so many told what somebody had said. */
const HEADLINE_CONFIDENCE = 0.85;
