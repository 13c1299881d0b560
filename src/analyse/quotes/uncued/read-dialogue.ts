import { firstEndingAfter } from '../../../model/text-order';
import type { Span } from '../../../model/span';
import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';

/** A paragraph that opens with the name of who speaks: "Q: When?", "BLITZER: Good evening.", "((WN)) When?" */
interface Turn {
  label: Span;
  /** The last word of the label, since "Ann Lee:" is "Lee:" later on: "q", "blitzer". */
  name: string;
  content: Span;
  /** Position in `Document.paragraphs`. */
  paragraph: number;
}

/** Where the label may stand: before a colon, or in brackets as transcripts print it. */
const LABELS: readonly { pattern: RegExp; reason: string; example: string }[] = [
  {
    pattern: /^([\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}):\s+(?=\S)/u,
    reason: 'a name or letter with a colon opens a turn of a transcript',
    example: 'Q: Will you run again?',
  },
  {
    pattern:
      /^(?:The [\p{L} ,’'-]{5,90} \()?((?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Lord|Lady|Baroness)\.? [\p{Lu}][\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4})(?:\)| \([^()\n]{2,60}\))*:\s+(?=\S)/u,
    reason: 'parliaments print seat and party behind the name, or the name behind the office',
    example: 'Mr Tom Lee (Leeds East) (Lab): Will he go?',
  },
  {
    pattern: /^([QA])\.\s+(?=\S)/u,
    reason: 'the letters of question and answer with a full stop',
    example: 'Q. Will you run again?',
  },
  {
    pattern: /^\(+([\p{Lu}][\p{L}\p{N} .'’-]{0,40})\)+\s*:?\s*(?=\S)/u,
    reason: 'interviews printed with the asker in brackets',
    example: '((WN)) Will you run again?',
  },
];

/** A label that comes once is a heading ("Background: …"), one that comes back speaks. */
const LEAST_TURNS = 2;
/** One turn of a speaker has that many words at least; labels of scores have fewer: "Lions: 3". */
const LEAST_WORDS = 4;

/** Turns of interviews and transcripts, which have no cue: the label names the speaker of its paragraph. */
export function readDialogue(doc: Document, { captionLabels }: QuoteLexicon): Attribution[] {
  const turns = doc.paragraphs.flatMap((paragraph, at) => turnOf(doc.text, paragraph, at) ?? []);
  const speakers = new Map<string, { turns: number; longest: number }>();
  for (const { name, content } of turns) {
    const words = doc.text.slice(...content).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const known = speakers.get(name) ?? { turns: 0, longest: 0 };
    speakers.set(name, { turns: known.turns + 1, longest: Math.max(known.longest, words) });
  }
  const debated = turns.filter((turn) => isAddressed(doc, turn)).length >= LEAST_DEBATE;
  const speaks = (turn: Turn): boolean => {
    const { name } = turn;
    const known = speakers.get(name)!;
    if (debated && isAddressed(doc, turn)) return true;
    return known.turns >= LEAST_TURNS && known.longest >= LEAST_WORDS && !captionLabels.includes(name);
  };
  const spoken = turns.filter(speaks);
  return spoken.map((turn, at) => spokenTurn(doc, turn, goesOn(doc, turn, spoken[at + 1])));
}

/** Fewer turns of members with their titles are no debate, in which many speak once. */
const LEAST_DEBATE = 3;

function isAddressed({ text }: Document, { label }: Turn): boolean {
  return /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Lord|Lady|Baroness)\b/.test(text.slice(...label));
}

/** An answer goes on over at most this many paragraphs without a label. */
const LONGEST_ANSWER = 6;

/**
 * The paragraphs without a label between two turns of different speakers belong to the first, but for those behind a
 * question, which somebody without a label answers.
 */
function goesOn(doc: Document, turn: Turn, next: Turn | undefined): Span[] {
  if (!next || next.name === turn.name || isQuestion(doc, turn)) return [];
  const from = turn.paragraph + 1;
  const to = next.paragraph;
  return to - from > LONGEST_ANSWER ? [] : doc.paragraphs.slice(from, to);
}

function isQuestion({ text }: Document, { content }: Pick<Turn, 'content'>): boolean {
  return /\?\W*$/.test(text.slice(...content));
}

function turnOf(text: string, [start, end]: Span, paragraph: number): Turn | undefined {
  for (const { pattern } of LABELS) {
    const match = pattern.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match) continue;
    const from = start + match[0].indexOf(match[1]!);
    return {
      label: [from, from + match[1]!.length],
      name: match[1]!.toLowerCase().split(' ').at(-1)!,
      content: [start + match[0].length, end],
      paragraph,
    };
  }
  return undefined;
}

const LONGEST_LABEL = 160;

/** @param label null where the paragraph has none */
export function spokenTurn(
  doc: Document,
  { label, content }: { label: Span | null; content: Span },
  further: readonly Span[],
): Attribution {
  return {
    kind: 'DIRECT',
    act: isQuestion(doc, { content }) ? 'ASK' : 'STATE',
    lemma: '',
    cue: [],
    turn: true,
    source: label ? [label] : [],
    sourceHead: null,
    content: [content, ...further],
    verbatim: [content, ...further],
    addressee: null,
    reporter: null,
    sentence: firstEndingAfter(doc.sentences, content[0]),
    same: null,
    confidence: TURN_CONFIDENCE,
    rule: 'turn of a dialogue',
  };
}

/** An estimate, not a count: most turns of an interview are statements. */
const TURN_CONFIDENCE = 0.9;
