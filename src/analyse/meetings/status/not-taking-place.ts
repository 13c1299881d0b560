import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { eventOf } from '../triggers/event-verb';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import type { StatusEvidence } from './modifier-status';

/** "Did not take place in public", "in Oslo but in Bergen": how or where it did is denied. */
const HOW = /\b(?:until|before|but|only|public|private|secret|doors|planned|time)\b/;
/** Words behind the verb. */
const HOW_IT_DOES = 6;

/** "A planned visit will not take place", "the talks never happened". */
export function notTakingPlace(trigger: MeetingTrigger, lexicon: MeetingLexicon): StatusEvidence | undefined {
  const { tree } = trigger;
  const event = trigger.verb ? undefined : eventOf(trigger, lexicon);
  if (event?.role !== 'SUBJECT' || !takesPlace(tree, event.verb) || !isNegated(tree, event.verb))
    return undefined;
  const textOf = (from: number, to: number): string =>
    tree.words
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  if (!HOW.test(textOf(event.verb + 1, event.verb + 1 + HOW_IT_DOES)))
    return { status: 'CANCELLED', strength: 3 };
  return /\b(?:did|never)\b/.test(textOf(event.verb - 3, event.verb))
    ? { status: 'HELD', strength: 3 }
    : undefined;
}

function takesPlace({ words }: SentenceTree, verb: number): boolean {
  const { lemma = '' } = words[verb] ?? {};
  const behind = words[verb + 1]?.text ?? '';
  if (lemma === 'take') return behind === 'place';
  return lemma === 'happen' || lemma === 'occur' || (lemma === 'go' && /^(?:ahead|forward)$/.test(behind));
}

export function isNegated(tree: SentenceTree, verb: number): boolean {
  const before = tree.words.slice(Math.max(0, verb - 3), verb);
  if (before.at(-1)?.text === 'longer' && before.at(-2)?.text === 'no') return true;
  return before.some((w) => /^(not|n't|n’t|never)$/i.test(w.text));
}
