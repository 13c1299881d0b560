import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document, Sentence } from '../text/document';
import { pronounOf } from './pronoun-of';

/** Questions that make a text an interview. */
const LEAST_QUESTIONS = 3;
/** An answer says "I" or "we" this often in the whole text. */
const LEAST_ANSWERS = 3;

/**
 * "I" in the answers and "you" in the questions of an interview that prints no labels: the person named most before
 * the first question. Nothing where a text is no interview.
 */
export function intervieweeMentions(
  doc: Document,
  people: readonly { mention: FoundMention; actor: FoundActor }[],
  taken: ReadonlySet<number>,
  lexicon: CoreferenceLexicon,
): FoundMention[] {
  const questions = questionParagraphs(doc);
  if (questions.size < LEAST_QUESTIONS) return [];
  const open = doc.sentences.filter((sentence) => sentence.paragraph > Math.min(...questions) - 1);
  const found = open.flatMap((sentence) => spokenIn(sentence, questions, taken, lexicon));
  const interviewee = mostNamed(doc, people, Math.min(...questions));
  if (!interviewee || found.filter((one) => one.first).length < LEAST_ANSWERS) return [];
  return found.map(({ start, end }) => ({
    start,
    end,
    kind: 'PRONOUN',
    type: interviewee.type,
    actor: interviewee.id,
    confidence: 0.7,
    rule: 'interviewee',
  }));
}

/** Short paragraphs that end in a question mark. */
function questionParagraphs(doc: Document): Set<number> {
  const questions = new Set<number>();
  doc.paragraphs.forEach(([start, end], index) => {
    if (/\?["”’']?$/.test(doc.text.slice(Math.max(start, end - 3), end))) questions.add(index);
  });
  return questions;
}

function spokenIn(
  { words, paragraph }: Sentence,
  questions: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  lexicon: CoreferenceLexicon,
): { start: number; end: number; first: boolean }[] {
  const isQuestion = questions.has(paragraph);
  return words.flatMap((word) => {
    const row = pronounOf(word, lexicon);
    if (!row || taken.has(word.start)) return [];
    const asked = isQuestion && row.person === 2;
    const answered = !isQuestion && row.person === 1 && !row.plural;
    return asked || answered ? [{ start: word.start, end: word.end, first: answered }] : [];
  });
}

function mostNamed(
  doc: Document,
  people: readonly { mention: FoundMention; actor: FoundActor }[],
  firstQuestion: number,
): FoundActor | null {
  const limit = doc.paragraphs[firstQuestion]![0];
  const counts = new Map<FoundActor, number>();
  for (const { mention, actor } of people) {
    if (mention.start < limit) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
