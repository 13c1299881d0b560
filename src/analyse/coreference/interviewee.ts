import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import { contains } from '../../model/span';
import type { Span } from '../../model/span';
import type { Document, Sentence } from '../text/document';
import type { SpeaksFor } from './first-person';
import { pronounOf } from './pronoun-of';

/** Questions that make a text an interview. */
const LEAST_QUESTIONS = 3;
/** An answer says "I" or "we" this often in the whole text. */
const LEAST_ANSWERS = 3;

/** People by their names in the text. */
export type NamedPeople = readonly { mention: FoundMention; actor: FoundActor }[];

/** The person named most before the first question of an interview; null where a text is none. */
export function intervieweeOf(doc: Document, people: NamedPeople): FoundActor | null {
  const questions = questionParagraphs(doc);
  return questions.size < LEAST_QUESTIONS ? null : mostNamed(doc, people, Math.min(...questions));
}

/** Words that are known to mean somebody, by where they begin, and stretches in which others speak. */
export interface WordsOfOthers {
  taken: ReadonlySet<number>;
  others: readonly Span[];
}

/** "I" in the answers and "you" in the questions of an interview that prints no labels. */
export function intervieweeMentions(
  doc: Document,
  interviewee: FoundActor,
  { taken, others }: WordsOfOthers,
  speaksFor: SpeaksFor,
  lexicon: CoreferenceLexicon,
): FoundMention[] {
  const questions = questionParagraphs(doc);
  const opening = openingParagraph(doc, Math.min(...questions), lexicon);
  const open = doc.sentences.filter(({ paragraph }) => paragraph >= opening);
  // A remark may open the interview in place of a question.
  questions.add(opening);
  const found = open
    .flatMap((sentence) => spokenIn(sentence, questions, taken, lexicon))
    .filter(({ start, end }) => !others.some((span) => contains(span, [start, end])));
  if (found.filter((one) => one.first).length < LEAST_ANSWERS) return [];
  const body = speaksFor(interviewee);
  return found.flatMap(({ start, end, plural }) => {
    const actor = plural ? body : interviewee;
    if (!actor) return [];
    const [type, confidence] = [actor.type, plural ? 0.6 : 0.8];
    return { start, end, kind: 'PRONOUN', type, actor: actor.id, confidence, rule: 'interviewee' };
  });
}

/** Short paragraphs that end in a question mark. */
function questionParagraphs(doc: Document): Set<number> {
  const questions = new Set<number>();
  doc.paragraphs.forEach(([start, end], index) => {
    if (/\?["”’']?$/.test(doc.text.slice(Math.max(start, end - 3), end))) questions.add(index);
  });
  return questions;
}

/** An interview may open before its first question mark: with a remark to "you" and an answer that says "I". */
function openingParagraph(doc: Document, firstQuestion: number, lexicon: CoreferenceLexicon): number {
  const persons = new Map<number, Set<number>>();
  for (const { words, paragraph } of doc.sentences) {
    if (paragraph >= firstQuestion) break;
    for (const word of words) {
      const person = pronounOf(word, lexicon)?.person;
      if (person) persons.set(paragraph, (persons.get(paragraph) ?? new Set()).add(person));
    }
  }
  const remark = firstQuestion - 2;
  const opens = persons.get(remark)?.has(2) && persons.get(remark + 1)?.has(1);
  return opens ? remark : firstQuestion;
}

interface Spoken {
  start: number;
  end: number;
  /** "I" or "we" in an answer. */
  first: boolean;
  plural: boolean;
}

function spokenIn(
  { words, paragraph }: Sentence,
  questions: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  lexicon: CoreferenceLexicon,
): Spoken[] {
  const isQuestion = questions.has(paragraph);
  return words.flatMap((word) => {
    const row = pronounOf(word, lexicon);
    if (!row || taken.has(word.start)) return [];
    const asked = isQuestion && row.person === 2;
    const answered = !isQuestion && row.person === 1;
    const { start, end } = word;
    return asked || answered ? [{ start, end, first: answered, plural: row.plural }] : [];
  });
}

function mostNamed(doc: Document, people: NamedPeople, firstQuestion: number): FoundActor | null {
  const limit = doc.paragraphs[firstQuestion]![0];
  const scores = new Map<FoundActor, number>();
  for (const { mention, actor } of people) {
    if (mention.start < limit) scores.set(actor, (scores.get(actor) ?? 0) + 1);
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
