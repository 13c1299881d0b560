import type { Span } from '../../../model/span';
import type { CoreferenceLexicon } from '../../lexicon/coreference-lexicon';
import type { Document, Word } from '../../text/document';
import type { Attribution } from '../attribution';
import { spokenTurn } from './read-dialogue';

/** Fewer questions are headings. */
const LEAST_QUESTIONS = 3;
/** A question is a line, not a paragraph that ends in one; in UTF-16 units. */
const LONGEST_QUESTION = 300;
/** Paragraphs that an answer may have. */
const LONGEST_ANSWER = 6;

/**
 * The turns of an interview that is printed without labels: short paragraphs that ask "you", each with an answer that
 * says "I". An explainer has its questions for headings, and an "I" in quotation marks at most.
 */
export function readInterview(
  doc: Document,
  { pronouns }: Pick<CoreferenceLexicon, 'pronouns'>,
): Attribution[] {
  const asked = doc.paragraphs.flatMap((paragraph, at) => (isQuestion(doc.text, paragraph) ? [at] : []));
  if (asked.length < LEAST_QUESTIONS) return [];
  const persons = personsByParagraph(doc, pronouns);
  const turns = asked.map((at, index) => ({ at, answer: answerTo(doc, at, asked[index + 1]) }));
  const answered = turns.filter(({ answer }) => answer.some((at) => persons.get(at)?.has(1)));
  const addressed = asked.filter((at) => persons.get(at)?.has(2));
  if (answered.length < LEAST_QUESTIONS || answered.length * 2 < asked.length || !addressed.length) return [];
  return turns.flatMap(({ at, answer }) => {
    const [first, ...further] = answer.map((paragraph): Span => doc.paragraphs[paragraph]!);
    const question = spokenTurn(doc, { label: null, content: doc.paragraphs[at]! }, []);
    return first ? [question, spokenTurn(doc, { label: null, content: first }, further)] : [];
  });
}

function isQuestion(text: string, [start, end]: Span): boolean {
  return end - start <= LONGEST_QUESTION && /^[^"“”«»]*\?$/.test(text.slice(start, end));
}

/** The paragraphs up to the next question; behind the last one only the first, since notes may follow. */
function answerTo({ paragraphs }: Document, question: number, next: number | undefined): number[] {
  const end = next ?? Math.min(question + 2, paragraphs.length);
  if (end - question - 1 > LONGEST_ANSWER) return [];
  return Array.from({ length: end - question - 1 }, (_, at) => question + 1 + at);
}

/** Whether the words outside quotation marks speak of "I" (1) or "you" (2), by paragraph. */
function personsByParagraph(
  { sentences, quotations }: Document,
  pronouns: CoreferenceLexicon['pronouns'],
): Map<number, Set<number>> {
  const persons = new Map<number, Set<number>>();
  let next = 0;
  const isQuoted = ({ start }: Word): boolean => {
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    return next < quotations.length && quotations[next]!.start <= start;
  };
  for (const { words, paragraph } of sentences) {
    for (const word of words) {
      const person = pronouns.get(word.text.toLowerCase())?.person;
      if (person && !isQuoted(word))
        persons.set(paragraph, (persons.get(paragraph) ?? new Set()).add(person));
    }
  }
  return persons;
}
