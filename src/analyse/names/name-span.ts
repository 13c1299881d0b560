import type { Document, Word } from '../text/document';

/** The labeller's types. MISC is a name of something else: a nationality, an event, a work, a law. */
export type NameType = 'PERSON' | 'ORGANISATION' | 'PLACE' | 'MISC';

/** Words [first, end) of a sentence that name something. */
export interface NameSpan {
  /** Position in `Document.sentences`. */
  sentence: number;
  first: number;
  end: number;
  type: NameType;
  /** 0 to 1. */
  confidence: number;
  /** The rule or model that decided. */
  rule: string;
}

export function wordsOf(doc: Document, span: NameSpan): Word[] {
  return doc.sentences[span.sentence]!.words.slice(span.first, span.end);
}

/** Start and end of a span in the text. */
export function offsetsOf(doc: Document, span: NameSpan): [start: number, end: number] {
  const { words } = doc.sentences[span.sentence]!;
  return [startOf(words[span.first]!), endOf(words, span)];
}

/** "Ex-CIA" is one word, of which the name is a part. */
function startOf({ text, start }: Word): number {
  return /^ex[-‐‑]\p{Lu}/iu.test(text) ? start + 'ex-'.length : start;
}

/** The full stop after "Lear Corp." at a sentence's end is the sentence's; that of "U.S." is part of the name. */
function endOf(words: readonly Word[], { first, end }: NameSpan): number {
  const last = words[end - 1]!;
  const stop =
    end === words.length && (end - first > 1 || last.text.length > 3) && /^[^.]{2,}\.$/.test(last.text);
  return stop ? last.end - 1 : last.end;
}

/** The name as it stands in the text, line breaks and runs of space as one space. */
export function textOf(doc: Document, span: NameSpan): string {
  const [start, end] = offsetsOf(doc, span);
  return doc.text.slice(start, end).replace(/\s+/g, ' ');
}

/** In the order of the text. */
export function byPosition(a: NameSpan, b: NameSpan): number {
  return a.sentence - b.sentence || a.first - b.first;
}
