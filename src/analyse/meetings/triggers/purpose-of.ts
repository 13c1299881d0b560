import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { Word } from '../../text/document';
import { prepositionAt } from '../status/in-talks';
import type { MeetingTrigger } from './meeting-trigger';

/** "Visited Bonn for talks": a noun after "for", and no verb between it and an earlier trigger. */
export function isPurpose(
  { tree, index, verb }: MeetingTrigger,
  other: MeetingTrigger,
  lexicon: MeetingLexicon,
): boolean {
  if (verb && (isDuring(other) || isAside(other))) return other.index < index;
  if (verb || other.index >= index || index - other.index > LONGEST_PURPOSE) return false;
  if (!other.verb && other.kind !== 'VISIT') return false;
  const between = tree.words.slice(other.index + 1, index);
  const last = between.findLast((word) => word.xpos === 'IN' || word.xpos === 'TO');
  const verbs = between.filter((word) => word.upos === 'VERB');
  if (!verbs.length) return last?.text.toLowerCase() === 'for';
  // "Visited Brest to take part in the summit".
  return (
    other.kind === 'VISIT' &&
    verbs.length === 1 &&
    verbs.every((verb) => verb.xpos === 'VB' && attends(verb, lexicon))
  );
}

function attends({ lemma }: Word, { attendance }: MeetingLexicon): boolean {
  return attendance.attending.includes(lemma) || lemma === 'take' || lemma === 'join';
}

/** Words from a visit to its purpose at most. */
const LONGEST_PURPOSE = 14;

/** "On his first visit to Ghana she met …": a visit that opens the sentence holds what it tells. */
function isDuring({ tree, index, kind, verb }: MeetingTrigger): boolean {
  if (verb || kind !== 'VISIT' || index > LATEST_OPENING) return false;
  return /^(in|on|during)$/i.test(tree.words[0]?.text ?? '');
}

/** "The president, who is visiting Beirut, met …", "the president, on a visit to Beirut, met …". */
function isAside(trigger: MeetingTrigger): boolean {
  const { tree, index, kind, verb } = trigger;
  if (kind !== 'VISIT') return false;
  if (verb) return tree.words.slice(Math.max(0, index - 3), index).some(({ xpos }) => xpos === 'WP');
  const on = prepositionAt(trigger);
  return tree.words[on]?.text === 'on' && tree.words[on - 1]?.text === ',';
}

/** Words into the sentence at which its opening phrase has named the visit. */
const LATEST_OPENING = 6;
