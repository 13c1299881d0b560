import type { Document } from '../../text/document';
import { missedNames } from './missed-names';
import type { SettledName } from './missed-names';
import type { NameSpan, NameType } from '../name-span';
import { byPosition, textOf, wordsOf } from '../name-span';
import { isAddressed, shortFormsOf } from '../grouping/short-forms';
import type { ShortFormKnowledge } from '../grouping/short-forms';

/** What one string of words is in a text, over all places where it is labelled. */
interface Opinion {
  /** The first place where it is labelled. */
  first: NameSpan;
  votes: Map<NameType, number>;
  /** What the labeller is sure that it is somewhere. */
  sure: Set<NameType>;
  count: number;
}

/** A name is settled when it is labelled this surely on average, and one reading has this share of its votes. */
const SURE = 0.75;
const SHARE = 0.65;
/** What the labeller itself is surer of than this stands against the rest of the text. */
const FIRM = 0.95;
/** Below this the labeller hesitates between two types. */
const UNSURE = 0.6;
/** In words. */
const LONGEST_PERSON = 3;

/**
 * One text calls one thing by one name. Identical strings vote on their type; a surname alone is a person where the
 * full name stands elsewhere; and a name that was settled elsewhere is found where the labeller passed over it.
 */
export function agreeOnNames(
  doc: Document,
  spans: readonly NameSpan[],
  knowledge: ShortFormKnowledge,
): NameSpan[] {
  const opinions = opinionsOf(doc, spans);
  const surnames = surnamesOf(doc, spans);
  const givenNames = givenNamesOf(doc, spans, knowledge.places);
  const shortForms = shortFormsOf(doc, spans, knowledge);
  const { personTitles } = knowledge.lexicon;
  const revised = spans.map((span) =>
    revise(doc, span, opinions, { surnames, givenNames, shortForms, personTitles }),
  );
  return [...revised, ...missedNames(doc, revised, settledNames(doc, revised))].sort(byPosition);
}

function opinionsOf(doc: Document, spans: readonly NameSpan[]): Map<string, Opinion> {
  const opinions = new Map<string, Opinion>();
  for (const span of spans) {
    const key = keyOf(textOf(doc, span));
    const opinion = opinions.get(key) ?? { first: span, votes: new Map(), sure: new Set(), count: 0 };
    opinion.votes.set(span.type, (opinion.votes.get(span.type) ?? 0) + span.confidence);
    if (span.confidence > SURE) opinion.sure.add(span.type);
    opinion.count++;
    opinions.set(key, opinion);
  }
  return opinions;
}

/** A headline in capitals names what the text names. Short words in capitals are others: "US" and "Us". */
function keyOf(text: string): string {
  return text.length > SHORT ? text.toUpperCase() : text;
}

const SHORT = 3;

/** Last words of people's full names, also with what ties them to a place: "Leyen" and "von der Leyen". */
function surnamesOf(doc: Document, spans: readonly NameSpan[]): Set<string> {
  const full = spans.filter(
    (span) => span.type === 'PERSON' && span.end - span.first > 1 && span.confidence > 0.5,
  );
  return new Set(
    full.flatMap((span) => {
      const words = wordsOf(doc, span).map(({ text }) => text);
      if (isKorean(words)) return words.slice(0, 1);
      const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
      return [words.at(-1)!, ...(particle > 0 ? [words.slice(particle).join(' ')] : [])];
    }),
  );
}

/** "Ban Ki-moon" is Ban. */
function isKorean([, , hyphen, last = '', ...further]: readonly string[]): boolean {
  return hyphen === '-' && /^\p{Ll}/u.test(last) && further.length === 0;
}

/** First words of people's full names that are no place's: "Lucia" is Lucia Vega. */
function givenNamesOf(
  doc: Document,
  spans: readonly NameSpan[],
  places: ShortFormKnowledge['places'],
): Set<string> {
  const full = spans.filter(
    ({ type, first, end, confidence }) => type === 'PERSON' && end - first > 1 && confidence > SURE,
  );
  const first = full.map((span) => wordsOf(doc, span)[0]!.text);
  return new Set(first.filter((name) => !places.lookUp(name)));
}

function revise(
  doc: Document,
  span: NameSpan,
  opinions: ReadonlyMap<string, Opinion>,
  {
    surnames,
    givenNames,
    shortForms,
    personTitles,
  }: Record<'surnames' | 'givenNames' | 'shortForms' | 'personTitles', ReadonlySet<string>>,
): NameSpan {
  if (span.confidence > FIRM) return span;
  const text = textOf(doc, span);
  if (span.type !== 'PERSON' && surnames.has(text) && span.confidence < 0.8) {
    return { ...span, type: 'PERSON', confidence: 0.8, rule: 'surname of a full name' };
  }
  if (span.type !== 'PERSON' && span.confidence < UNSURE && isFullName(doc, span, opinions)) {
    return { ...span, type: 'PERSON', confidence: 0.8, rule: 'full name of a surname' };
  }
  const mayBeBody = span.type !== 'ORGANISATION' && span.confidence < SURE && !surnames.has(text);
  if (mayBeBody && shortForms.has(text) && !isAddressed(doc, span, personTitles)) {
    return { ...span, type: 'ORGANISATION', confidence: 0.8, rule: 'short form of a full name' };
  }
  if (span.type === 'PLACE' && span.confidence < 0.8 && givenNames.has(text))
    return { ...span, type: 'PERSON', confidence: 0.6, rule: 'given name of a full name' };
  const opinion = opinions.get(keyOf(text))!;
  const [type, share] = winner(opinion);
  const apart = surnames.has(text) || isAddressed(doc, span, personTitles);
  if (share < SHARE && span.type === 'PERSON' && opinion.votes.has('ORGANISATION') && !apart)
    return { ...span, type: 'ORGANISATION', confidence: 0.6, rule: 'nobody bears the name of a body alone' };
  const [sure, ...others] = opinion.sure;
  // "Mediation between Delmar and its insurers", above "the shipping company Delmar said".
  if (sure && sure !== 'PERSON' && !others.length && span.confidence < UNSURE && !apart)
    return { ...span, type: sure, confidence: 0.6, rule: 'sure elsewhere in the text' };
  if (type === span.type || share < SHARE) return span;
  return { ...span, type, confidence: share, rule: 'type elsewhere in the text' };
}

/** "Per Nyman" of an article that goes on with "Nyman said", surely a person. */
function isFullName(doc: Document, span: NameSpan, opinions: ReadonlyMap<string, Opinion>): boolean {
  const words = wordsOf(doc, span);
  const alone = opinions.get(keyOf(words.at(-1)!.text));
  if (!alone || words.length < 2 || words.length > LONGEST_PERSON) return false;
  return (alone.votes.get('PERSON') ?? 0) / alone.count > SURE;
}

function winner({ votes }: Opinion): [NameType, number] {
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  return [first![0], first![1] / total];
}

function settledNames(doc: Document, spans: readonly NameSpan[]): SettledName[] {
  const surnames = [...surnamesOf(doc, spans)].map((surname): SettledName => {
    return { words: surname.split(' '), type: 'PERSON', confidence: 0.8 };
  });
  const settled = [...opinionsOf(doc, spans).values()].flatMap((opinion): SettledName[] => {
    const [type, share] = winner(opinion);
    const confidence = opinion.votes.get(type)! / opinion.count;
    if (type === 'MISC' || confidence < SURE || share < SHARE) return [];
    return [{ words: wordsOf(doc, opinion.first).map((word) => word.text), type, confidence }];
  });
  return [...surnames, ...settled];
}
