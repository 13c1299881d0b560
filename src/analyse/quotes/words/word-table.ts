import type { Document, Quotation, Word } from '../../text/document';

/** All words of a document in one row, with trees and quotation marks by position in that row. */
export interface WordTable {
  words: readonly Word[];
  /** Governing word; -1 for the root of a sentence. */
  head: Int32Array;
  /** Position in `Document.sentences`. */
  sentence: Int32Array;
  /** The paragraph of each sentence. */
  paragraph: readonly number[];
  /** First word of each sentence, and the number of words at the end. */
  sentenceStart: Int32Array;
  /** Leftmost and rightmost word under each word, itself included. */
  left: Int32Array;
  right: Int32Array;
  /** First child in reading order and the next child of the same head; -1 where there is none. */
  firstChild: Int32Array;
  nextSibling: Int32Array;
  /** The outermost quotations, in order; they never overlap. */
  quotations: readonly Quotation[];
  /** The outermost quotation that holds the word, by position in `quotations`; -1 outside. */
  quotation: Int32Array;
}

/** Linear in the words of the document. */
export function tabulate(doc: Document): WordTable {
  const words = doc.sentences.flatMap((sentence) => sentence.words);
  const column = (): Int32Array => new Int32Array(words.length).fill(-1);
  const table: WordTable = {
    words,
    head: column(),
    sentence: column(),
    paragraph: doc.sentences.map(({ paragraph }) => paragraph),
    sentenceStart: new Int32Array(doc.sentences.length + 1),
    left: Int32Array.from(words.keys()),
    right: Int32Array.from(words.keys()),
    firstChild: column(),
    nextSibling: column(),
    quotations: doc.quotations.filter(({ depth }) => depth === 0),
    quotation: column(),
  };
  placeSentences(table, doc);
  linkChildren(table);
  widenSubtrees(table);
  markQuotations(table);
  return table;
}

function placeSentences(table: WordTable, doc: Document): void {
  let start = 0;
  doc.sentences.forEach((sentence, index) => {
    table.sentenceStart[index] = start;
    sentence.words.forEach((word, at) => {
      table.sentence[start + at] = index;
      table.head[start + at] = word.head < 0 ? -1 : start + word.head;
    });
    start += sentence.words.length;
  });
  table.sentenceStart[doc.sentences.length] = start;
}

function linkChildren(table: WordTable): void {
  for (let word = table.words.length - 1; word >= 0; word--) {
    const head = table.head[word]!;
    if (head < 0) continue;
    table.nextSibling[word] = table.firstChild[head]!;
    table.firstChild[head] = word;
  }
}

/** From the leaves upwards, each word hands its edges to its head once all its children have done so. */
function widenSubtrees({ head, left, right }: WordTable): void {
  const waiting = new Int32Array(head.length);
  for (const above of head) if (above >= 0) waiting[above]!++;
  const ready = [...head.keys()].filter((word) => waiting[word] === 0);
  for (let word = ready.pop(); word !== undefined; word = ready.pop()) {
    const above = head[word]!;
    if (above < 0) continue;
    left[above] = Math.min(left[above]!, left[word]!);
    right[above] = Math.max(right[above]!, right[word]!);
    if (--waiting[above]! === 0) ready.push(above);
  }
}

function markQuotations(table: WordTable): void {
  let word = 0;
  table.quotations.forEach((quotation, index) => {
    while (word < table.words.length && table.words[word]!.start < quotation.start) word++;
    while (word < table.words.length && table.words[word]!.end <= quotation.end)
      table.quotation[word++] = index;
  });
}

/** The children of a word, in reading order. */
export function* childrenOf(table: WordTable, word: number): Generator<number> {
  for (let child = table.firstChild[word]!; child >= 0; child = table.nextSibling[child]!) yield child;
}

/** The first child with one of these labels, or -1. */
export function childBy(table: WordTable, word: number, ...labels: string[]): number {
  let child = table.firstChild[word]!;
  while (child >= 0 && !labels.includes(table.words[child]!.label)) child = table.nextSibling[child]!;
  return child;
}

/** Longest way that anything looks to either side of a word, so that time stays linear in endless sentences. */
const REACH = 80;

/** First word of the word's sentence, and the word after its last, as far as one looks. */
export function sentenceBounds(table: WordTable, word: number): [first: number, end: number] {
  const sentence = table.sentence[word]!;
  const first = table.sentenceStart[sentence]!;
  const end = table.sentenceStart[sentence + 1]!;
  return [Math.max(first, word - REACH), Math.min(end, word + REACH)];
}

/** The same, with the sentence after one that ends with a colon: "He wrote: …". */
export function statementBounds(table: WordTable, word: number): [first: number, end: number] {
  const [first, end] = sentenceBounds(table, word);
  const opens = end < table.words.length && table.words[end - 1]!.text === ':';
  return opens ? [first, sentenceBounds(table, end)[1]] : [first, end];
}
