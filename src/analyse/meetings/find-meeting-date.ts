import type { FoundDate } from '../../model/date';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import { pathUp, wordAt } from '../syntax/sentence-tree';
import type { SentenceTree } from '../syntax/sentence-tree';
import type { MeetingTrigger } from './meeting-trigger';

/** Words between a date and a meeting's word beside it at most: "talks here on Sunday", "Sunday's talks". */
const NEAR = 3;

/** The date that a sentence gives a meeting, as an index into the dates of the text. */
export function findMeetingDate(
  trigger: MeetingTrigger,
  dates: readonly FoundDate[],
  lexicon: MeetingLexicon,
): number | undefined {
  const { tree } = trigger;
  const { start, end } = tree.sentence;
  const ranked = dates.flatMap((date, i) => {
    if (date.start < start || date.end > end) return [];
    const rank = attachment(trigger, wordAt(tree, date.start), lexicon);
    return rank > 0 ? [{ i, rank }] : [];
  });
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.i;
}

/** 3 on the meeting's word itself, 2 on the verb that says that it takes place, 1 beside it, 0 elsewhere. */
function attachment(trigger: MeetingTrigger, at: number, lexicon: MeetingLexicon): number {
  const { tree, index } = trigger;
  const path = pathUp(tree, at);
  const event = eventVerb(trigger, lexicon);
  for (const step of path) {
    if (step === index) return 3;
    if (step === event) return 2;
    if (step !== at && tree.words[step]?.upos === 'VERB') break;
  }
  return isBeside(tree, at, index) ? 1 : 0;
}

function isBeside(tree: SentenceTree, at: number, index: number): boolean {
  const [from, to] = at < index ? [at, index] : [index, at];
  if (to - from > NEAR) return false;
  return !tree.words.slice(from + 1, to).some((word) => word.upos === 'VERB' || /^[,;:.]$/.test(word.text));
}

/** "Held talks", "the talks will begin": the verb whose time is the meeting's; not "left for talks", "said after talks". */
function eventVerb({ tree, index, verb }: MeetingTrigger, lexicon: MeetingLexicon): number {
  const word = tree.words[index];
  const governor = tree.words[word?.head ?? -1];
  if (verb || !word || !governor || governor.upos !== 'VERB') return -1;
  const isEvent =
    (['obj', 'nsubj'].includes(word.label) && lexicon.supportVerbs.includes(governor.lemma)) ||
    lexicon.hostVerbs.includes(governor.lemma) ||
    (word.label === 'nsubj' && ['take', 'be', 'occur', 'happen', 'set', 'schedule'].includes(governor.lemma));
  return isEvent ? word.head : -1;
}
