import type { Span } from '../../model/span';
import type { Document } from '../text/document';
import type { Attribution } from './attribution';

/** A paragraph that opens with the name of who speaks: "Q: When?", "BLITZER: Good evening.", "((WN)) When?" */
interface Turn {
  label: Span;
  /** "q", "blitzer" */
  name: string;
  content: Span;
}

/** Where the label may stand: before a colon, or in brackets as transcripts print it. */
const LABELS: readonly { pattern: RegExp; reason: string; example: string }[] = [
  {
    pattern: /^([\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}):\s+(?=\S)/u,
    reason: 'a name or letter with a colon opens a turn of a transcript',
    example: 'Q: Will you run again?',
  },
  {
    pattern: /^\(+([\p{Lu}][\p{L}\p{N} .'’-]{0,40})\)+\s*:?\s*(?=\S)/u,
    reason: 'interviews printed with the asker in brackets',
    example: '((WN)) Will you run again?',
  },
];

/** A label that comes once is a heading ("Background: …"), one that comes back speaks. */
const LEAST_TURNS = 2;

/** Turns of interviews and transcripts, which have no cue: the label names the speaker of its paragraph. */
export function readDialogue(doc: Document): Attribution[] {
  const turns = doc.paragraphs.flatMap((paragraph) => turnOf(doc.text, paragraph) ?? []);
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const speaking = turns.filter(({ name }) => counts.get(name)! >= LEAST_TURNS);
  return speaking.map((turn) => spokenTurn(doc, turn));
}

function turnOf(text: string, [start, end]: Span): Turn | undefined {
  for (const { pattern } of LABELS) {
    const match = pattern.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match) continue;
    const from = start + match[0].indexOf(match[1]!);
    return {
      label: [from, from + match[1]!.length],
      name: match[1]!.toLowerCase(),
      content: [start + match[0].length, end],
    };
  }
  return undefined;
}

const LONGEST_LABEL = 80;

function spokenTurn(doc: Document, { label, content }: Turn): Attribution {
  const question = /\?\W*$/.test(doc.text.slice(content[0], content[1]));
  return {
    kind: 'DIRECT',
    act: question ? 'ASK' : 'STATE',
    lemma: '',
    cue: [],
    source: [label],
    sourceHead: null,
    content: [content],
    verbatim: [content],
    addressee: null,
    sentence: sentenceAt(doc, content[0]),
    same: null,
    confidence: TURN_CONFIDENCE,
    rule: 'turn of a dialogue',
  };
}

/** Counted on open-news: nine of ten turns are annotated as such. */
const TURN_CONFIDENCE = 0.9;

function sentenceAt(doc: Document, offset: number): number {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
