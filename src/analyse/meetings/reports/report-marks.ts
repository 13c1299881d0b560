import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import { childrenBy } from '../../syntax/sentence-tree';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'their',
  'his',
  'her',
  'its',
  'both',
  'our',
]);

/** How the words before a meeting's word point: back to one told of, on to another, or aside. */
export interface ReportMarks {
  /** "The talks", "this meeting", "their visit": points back. */
  definite: boolean;
  /** "A visit". */
  indefinite: boolean;
  /** "Another", "the next": not the one before. */
  fresh: boolean;
  /** "On the eve of the summit": not the one told before it in the sentence. */
  beside: boolean;
  /** "On the sidelines of the summit": place and day are also those of the one before it. */
  aside: boolean;
  /** "Separate talks with": each of them is met alone. */
  separate: boolean;
  /** "Will meet again": those who met before. */
  again: boolean;
}

export function reportMarks(trigger: MeetingTrigger, lexicon: MeetingLexicon): ReportMarks {
  return {
    definite: isDefinite(trigger) || isTopicSubject(trigger, lexicon),
    indefinite: isIndefinite(trigger),
    fresh: isFresh(trigger, lexicon),
    beside: isBeside(trigger, lexicon.besideWords),
    aside: isBeside(trigger, lexicon.asideWords),
    separate: isSeparate(trigger, lexicon.separateWords),
    again: meetsAgain(trigger),
  };
}

function isDefinite({ tree, index, verb }: MeetingTrigger): boolean {
  if (verb) return false;
  const possessors = childrenBy(tree, index, 'det', 'nmod', 'nmod:poss').map(
    (c) => tree.words[c]?.text.toLowerCase() ?? '',
  );
  return possessors.some((word) => DEFINITE.has(word)) || possessed(tree, index) || isThat(tree, index);
}

/** "But that meeting was called off": where one has no other article, no conjunction. */
function isThat({ words }: SentenceTree, index: number): boolean {
  return words[index]?.xpos === 'NN' && words[index - 1]?.text === 'that';
}

/** "The two leaders discussed trade". */
function isSubjectPlural(tree: SentenceTree, index: number): boolean {
  const subject = tree.words[childrenBy(tree, index, 'nsubj')[0] ?? -1];
  return subject?.xpos === 'NNS' || /^they$/i.test(subject?.text ?? '');
}

/** "Discussions also covered trade" goes on about those told of. */
function isTopicSubject({ tree, index, verb }: MeetingTrigger, lexicon: MeetingLexicon): boolean {
  const word = tree.words[index];
  if (verb?.topicObject) return isSubjectPlural(tree, index);
  if (verb || index > 0 || word?.label !== 'nsubj') return false;
  const lemma = tree.words[word.head]?.lemma ?? '';
  return lexicon.agendaVerbs.includes(lemma) || ['focus', 'center', 'centre'].includes(lemma);
}

/** "A visit": told for the first time. */
function isIndefinite({ tree, index, verb }: MeetingTrigger): boolean {
  return !verb && childrenBy(tree, index, 'det').some((c) => /^(a|an)$/i.test(tree.words[c]?.text ?? ''));
}

/** "On the sidelines of the summit": what was told before it in the sentence is another meeting. */
function isBeside({ tree, span, verb }: MeetingTrigger, marks: readonly string[]): boolean {
  if (verb) return false;
  const first = tree.words.findIndex(({ start }) => start >= span[0]);
  const before = tree.words.slice(Math.max(0, first - NEAR_MARK), first);
  const clause = before.slice(before.findLastIndex(({ upos, text }) => upos === 'VERB' || text === ',') + 1);
  return clause.some(({ text }) => marks.includes(text.toLowerCase()));
}

/** "Yesterday's meeting", "Nakasone's visit". */
function possessed(tree: SentenceTree, index: number): boolean {
  return tree.words.slice(Math.max(0, index - 3), index).some((word) => word.xpos === 'POS');
}

/** "Another meeting", "a new round of talks". */
function isFresh({ tree, index, span: [from] }: MeetingTrigger, lexicon: MeetingLexicon): boolean {
  const of = tree.words.findIndex((word) => word.start >= from) - 1;
  const isRound = tree.words[of]?.text === 'of' && tree.words[of - 1]?.lemma === 'round';
  const own = childrenBy(tree, isRound ? of - 1 : index, 'amod', 'det', 'advmod');
  return own
    .map((child) => tree.words[child]?.text.toLowerCase() ?? '')
    .some((word) => lexicon.freshModifiers.includes(word) || (isRound && /^(?:new|fresh)$/.test(word)));
}

/** "Held separate talks with Lee and Dunn", "met separately with them". */
function isSeparate({ tree, index, span: [from] }: MeetingTrigger, words: readonly string[]): boolean {
  const own = tree.words.slice(0, index).filter(({ start }) => start >= from);
  const adverbs = childrenBy(tree, index, 'advmod').flatMap((child) => tree.words[child] ?? []);
  return [...own, ...adverbs].some(({ text }) => words.includes(text.toLowerCase()));
}

function meetsAgain({ tree, index, verb }: MeetingTrigger): boolean {
  return verb !== undefined && /^again$/i.test(tree.words[index + 1]?.text ?? '');
}

/** Words from "sidelines" to a summit at most: "on the sidelines of a G20 foreign ministers' meeting". */
const NEAR_MARK = 8;
