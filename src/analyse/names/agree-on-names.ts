import type { Document } from '../text/document';
import type { NameSpan, NameType } from './name-span';
import { byPosition, textOf, wordsOf } from './name-span';

/** What one string of words is in a text, over all places where it is labelled. */
interface Opinion {
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
    const opinion = opinions.get(key) ?? { votes: new Map(), count: 0 };
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
  words: string[];
  type: NameType;
  confidence: number;
}

/** Names that are sure enough to be looked for in the whole text, by their first word, longest first. */
function settledNames(doc: Document, spans: readonly NameSpan[]): Map<string, Settled[]> {
  const byFirst = new Map<string, Settled[]>();
  for (const [key, opinion] of opinionsOf(doc, spans)) {
    const [type, share] = winner(opinion);
    const mean = opinion.votes.get(type)! / opinion.count;
    if (type === 'MISC' || mean < SURE || share < SHARE) continue;
    const span = spans.find((s) => textOf(doc, s) === key)!;
    add(byFirst, { words: wordsOf(doc, span).map((word) => word.text), type, confidence: mean });
  }
  for (const surname of surnamesOf(doc, spans)) {
    add(byFirst, { words: [surname], type: 'PERSON', confidence: 0.8 });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function add(byFirst: Map<string, Settled[]>, settled: Settled): void {
  const first = settled.words[0]!;
  // A small word, or one sign, is no name by itself wherever it stands.
  if (settled.words.length === 1 && !/^\p{Lu}.*[\p{L}\p{N}]/u.test(first)) return;
  byFirst.set(first, [...(byFirst.get(first) ?? []), settled]);
}

function missedNames(
  doc: Document,
  spans: readonly NameSpan[],
  byFirst: ReadonlyMap<string, Settled[]>,
): NameSpan[] {
  const found: NameSpan[] = [];
  const covered = coveredWords(spans);
  for (const { index: sentence, words } of doc.sentences) {
    for (let first = 0; first < words.length; first++) {
      const fit = byFirst
        .get(words[first]!.text)
        ?.find((settled) => settled.words.every((word, at) => words[first + at]?.text === word));
      const end = first + (fit?.words.length ?? 0);
      if (!fit || isCovered(covered.get(sentence), first, end) || mayGoOn(words, first, end)) continue;
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

function coveredWords(spans: readonly NameSpan[]): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const span of spans) {
    const words = covered.get(span.sentence) ?? new Set();
    for (let at = span.first; at < span.end; at++) words.add(at);
    covered.set(span.sentence, words);
  }
  return covered;
}

function isCovered(covered: ReadonlySet<number> | undefined, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (covered?.has(at)) return true;
  return false;
}
