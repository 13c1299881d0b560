import type { Document } from '../text/document';
import { CoveredWords } from './covered-words';
import type { NameSpan, NameType } from './name-span';
import { byPosition, textOf, wordsOf } from './name-span';

/** What one string of words is in a text, over all places where it is labelled. */
interface Opinion {
  /** The first place where it is labelled. */
  first: NameSpan;
  votes: Map<NameType, number>;
  count: number;
}

/** A name is settled when it is labelled this surely on average, and one reading has this share of its votes. */
const SURE = 0.75;
const SHARE = 0.65;
/** What the labeller itself is surer of than this stands against the rest of the text. */
const FIRM = 0.95;

/**
 * One text calls one thing by one name. Identical strings vote on their type; a surname alone is a person where the
 * full name stands elsewhere; and a name that was settled elsewhere is found where the labeller passed over it.
 */
export function agreeOnNames(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
  const opinions = opinionsOf(doc, spans);
  const surnames = surnamesOf(doc, spans);
  const revised = spans.map((span) => revise(doc, span, opinions, surnames));
  return [...revised, ...missedNames(doc, revised, settledNames(doc, revised))].sort(byPosition);
}

function opinionsOf(doc: Document, spans: readonly NameSpan[]): Map<string, Opinion> {
  const opinions = new Map<string, Opinion>();
  for (const span of spans) {
    const key = textOf(doc, span);
    const opinion = opinions.get(key) ?? { first: span, votes: new Map(), count: 0 };
    opinion.votes.set(span.type, (opinion.votes.get(span.type) ?? 0) + span.confidence);
    opinion.count++;
    opinions.set(key, opinion);
  }
  return opinions;
}

/** Last words of people's full names. */
function surnamesOf(doc: Document, spans: readonly NameSpan[]): Set<string> {
  const full = spans.filter(
    (span) => span.type === 'PERSON' && span.end - span.first > 1 && span.confidence > 0.5,
  );
  return new Set(full.map((span) => wordsOf(doc, span).at(-1)!.text));
}

function revise(
  doc: Document,
  span: NameSpan,
  opinions: ReadonlyMap<string, Opinion>,
  surnames: ReadonlySet<string>,
): NameSpan {
  if (span.confidence > FIRM) return span;
  const text = textOf(doc, span);
  if (span.type !== 'PERSON' && surnames.has(text) && span.confidence < 0.8) {
    return { ...span, type: 'PERSON', confidence: 0.8, rule: 'surname of a full name' };
  }
  const [type, share] = winner(opinions.get(text)!);
  if (type === span.type || share < SHARE) return span;
  return { ...span, type, confidence: share, rule: 'type elsewhere in the text' };
}

function winner({ votes }: Opinion): [NameType, number] {
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  return [first![0], first![1] / total];
}

interface Settled {
  length: number;
  type: NameType;
  confidence: number;
}

/** Names that are sure enough to be looked for in the whole text. */
class SettledNames {
  private readonly byText = new Map<string, Settled>();
  /** Numbers of words of the names that begin with a word, the longest first. */
  private readonly lengths = new Map<string, number[]>();

  add(words: readonly string[], type: NameType, confidence: number): void {
    const first = words[0]!;
    // A small word, or one sign, is no name by itself wherever it stands.
    if (words.length === 1 && !/^\p{Lu}.*[\p{L}\p{N}]/u.test(first)) return;
    this.byText.set(words.join(' '), { length: words.length, type, confidence });
    const lengths = this.lengths.get(first) ?? [];
    if (lengths.includes(words.length)) return;
    this.lengths.set(
      first,
      [...lengths, words.length].sort((a, b) => b - a),
    );
  }

  /** The longest name that begins at a word. */
  at(words: readonly { text: string }[], first: number): Settled | undefined {
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

function settledNames(doc: Document, spans: readonly NameSpan[]): SettledNames {
  const settled = new SettledNames();
  for (const surname of surnamesOf(doc, spans)) settled.add([surname], 'PERSON', 0.8);
  for (const opinion of opinionsOf(doc, spans).values()) {
    const [type, share] = winner(opinion);
    const mean = opinion.votes.get(type)! / opinion.count;
    if (type === 'MISC' || mean < SURE || share < SHARE) continue;
    const words = wordsOf(doc, opinion.first).map((word) => word.text);
    settled.add(words, type, mean);
  }
  return settled;
}

function missedNames(doc: Document, spans: readonly NameSpan[], settled: SettledNames): NameSpan[] {
  const found: NameSpan[] = [];
  const covered = new CoveredWords(spans);
  for (const { index: sentence, words } of doc.sentences) {
    for (let first = 0; first < words.length; first++) {
      const fit = settled.at(words, first);
      const end = first + (fit?.length ?? 0);
      if (!fit || !covered.isFree(sentence, first, end) || mayGoOn(words, first, end)) continue;
      const { type, confidence } = fit;
      found.push({
        sentence,
        first,
        end,
        type,
        confidence: confidence * 0.9,
        rule: 'name elsewhere in the text',
      });
      first = end - 1;
    }
  }
  return found;
}

/** Between capitals it may be part of another name that nobody found. */
function mayGoOn(words: readonly { text: string }[], first: number, end: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
  return isCapital(end) || (first > 1 && isCapital(first - 1));
}
