import type { FoundDate } from '../../../model/date';
import { firstStartingFrom } from '../../../model/text-order';
import type { TenseLexicon } from '../../lexicon/tense-lexicon';
import { movedTo } from '../../syntax/moved-to';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { wordAt } from '../../syntax/sentence-tree';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import { eventOf, prepositionBefore } from '../triggers/event-verb';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** The day that a sentence moves a meeting to, as an index into the dates of the text: "was postponed to Thursday". */
export function movedDay(
  { tree, index, verb }: MeetingTrigger,
  dates: readonly FoundDate[],
  tenses: TenseLexicon,
): number | undefined {
  if (verb) return undefined;
  const { start, end } = tree.sentence;
  for (let i = firstStartingFrom(dates, start); (dates[i]?.start ?? end) < end; i++) {
    const day = wordAt(tree, dates[i]!.start);
    const moving = movedTo(tree.words, day, tenses);
    if (moving >= 0 && index < day && isMoved(tree, index, moving)) return i;
  }
  return undefined;
}

/** "The summit will now take place in Rome": elsewhere or on another day than was planned. */
export function isNow(trigger: MeetingTrigger, lexicon: MeetingLexicon): boolean {
  const event = trigger.verb ? undefined : eventOf(trigger, lexicon);
  if (event?.role !== 'SUBJECT') return false;
  const before = trigger.tree.words.slice(trigger.index + 1, event.verb);
  return (
    before.some(({ text }) => text === 'now') &&
    before.some(({ xpos, lemma }) => xpos === 'MD' || lemma === 'be')
  );
}

/**
 * "Put off the talks"; "the talks that were to open on Friday were put off", with no other clause between them. Not
 * "after talks Lee put off the vote", "held talks on moving the vote".
 */
function isMoved(tree: SentenceTree, index: number, moving: number): boolean {
  if (prepositionBefore(tree, index) !== undefined) return false;
  if (index > moving) return true;
  const { words } = tree;
  if (words[index]?.label === 'obj' || !/^VB[DN]$/.test(words[moving]!.xpos)) return false;
  const between = words.slice(index + 1, moving);
  const told = between.map(({ text }) => text).join(' ');
  const ownClauses = PLANNED.test(told) ? 1 : 0;
  const pronouns = between.filter(({ xpos }) => /^W/.test(xpos)).length;
  return (
    pronouns <= ownClauses && between.every(({ xpos, upos }) => !/^VB[DPZ]$/.test(xpos) || upos === 'AUX')
  );
}

/** "That were to be held", "which had been due". */
const PLANNED =
  /\b(?:that|which) (?:is|are|was|were|had been|have been|has been) (?:originally |first |initially )?(?:to|due|set|planned|scheduled|slated|expected)\b/;
