import type { Document, Sentence } from '../../text/document';
import { CoveredWords } from './covered-words';
import type { NameSpan, NameType } from '../name-span';

/** A name that is sure enough to be looked for in the whole text. */
export interface SettledName {
  words: readonly string[];
  type: NameType;
  confidence: number;
}

/** Names that were settled elsewhere in the text, where nothing else was found: in lines of capitals too. */
export function missedNames(
  doc: Document,
  spans: readonly NameSpan[],
  settled: readonly SettledName[],
): NameSpan[] {
  const found: NameSpan[] = [];
  const covered = new CoveredWords(spans);
  const plain = new NameIndex(settled);
  const shouted = doc.sentences.some((sentence) => isShouted(doc, sentence))
    ? new NameIndex(inCapitals(doc, settled))
    : plain;
  for (const sentence of doc.sentences) {
    const shouts = shouted !== plain && isShouted(doc, sentence);
    const { index, words } = sentence;
    for (let first = 0; first < words.length; first++) {
      const fit = (shouts ? shouted : plain).at(words, first);
      const end = first + (fit?.words.length ?? 0);
      if (!fit || !covered.isFree(index, first, end) || (!shouts && mayGoOn(words, first, end))) continue;
      const { type, confidence } = fit;
      const rule = 'name elsewhere in the text';
      found.push({ sentence: index, first, end, type, confidence: confidence * 0.9, rule });
      first = end - 1;
    }
  }
  return found;
}

function isShouted({ text }: Document, { start, end }: Sentence): boolean {
  const line = text.slice(start, end);
  return !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line);
}

/** Names as a line in capitals has them, but for those that may be plain words of the text: "PRICE" of a Mr Price. */
function inCapitals(doc: Document, settled: readonly SettledName[]): SettledName[] {
  const small = new Set<string>();
  for (const { words } of doc.sentences)
    for (const { text } of words) if (/^\p{Ll}/u.test(text)) small.add(text);
  return settled
    .filter(
      ({ words }) => words.length > 1 || (words[0]!.length > SHORT && !small.has(words[0]!.toLowerCase())),
    )
    .map((name) => ({ ...name, words: name.words.map((word) => word.toUpperCase()) }));
}

const SHORT = 3;

/** Between capitals it may be part of another name that nobody found. */
function mayGoOn(words: readonly { text: string }[], first: number, end: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
  return isCapital(end) || (first > 1 && isCapital(first - 1));
}

/** Names by their first word, the longest found first. */
class NameIndex {
  private readonly byText = new Map<string, SettledName>();
  private readonly lengths = new Map<string, number[]>();

  constructor(names: readonly SettledName[]) {
    for (const name of names) this.add(name);
  }

  private add(name: SettledName): void {
    const { words } = name;
    const first = words[0]!;
    // A small word, or one sign, is no name by itself wherever it stands; "wikiHow" is.
    if (words.length === 1 && !/^(?:\p{Lu}.*[\p{L}\p{N}]|\p{Ll}+\p{Lu}\p{L}*$)/u.test(first)) return;
    this.byText.set(words.join(' '), name);
    const lengths = this.lengths.get(first) ?? [];
    if (lengths.includes(words.length)) return;
    this.lengths.set(
      first,
      [...lengths, words.length].sort((a, b) => b - a),
    );
  }

  at(words: readonly { text: string }[], first: number): SettledName | undefined {
    const lengths = this.lengths.get(words[first]!.text);
    return lengths?.flatMap((length) => this.byText.get(textAt(words, first, length)) ?? [])[0];
  }
}

function textAt(words: readonly { text: string }[], first: number, length: number): string {
  return words
    .slice(first, first + length)
    .map((word) => word.text)
    .join(' ');
}
