import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { MeetingEvent } from './event-verb';
import type { MeetingTrigger } from './meeting-trigger';

/**
 * The verb of what ended talks, then and there: "signed a treaty in Lisbon on Friday after six hours of talks". Not where
 * they have words of their own, "after talks in May", nor where they went on for longer: "after months of talks".
 */
export function agreementOf(
  { tree, index, after, rule }: MeetingTrigger,
  event: MeetingEvent,
  lexicon: MeetingLexicon,
): number | undefined {
  if (event.role !== 'AFTER' || rule === 'negotiation') return undefined;
  const isOfParties = after.every(({ preposition }) => /^(?:with|between|among)$/.test(preposition));
  const before = tree.words.slice(event.verb, index).map(({ lemma }) => lemma);
  const from = Math.max(before.lastIndexOf('after'), before.lastIndexOf('following'));
  const isLong = before.slice(from).some((lemma) => LONG.test(lemma));
  return isOfParties && !isLong ? agreedBy(tree, event.verb, lexicon) : undefined;
}

const LONG = /^(?:day|week|month|year|decade|round|series|session)$/;

/** "Sealed a truce", "agreed to restore ties": the verb itself, or the one that it is an infinitive of. */
export function agreedBy(
  { words }: SentenceTree,
  verb: number,
  { agreeingVerbs }: MeetingLexicon,
): number | undefined {
  const { label, head } = words[verb] ?? {};
  const above = label === 'xcomp' ? [verb, head!] : [verb];
  return above.find((at) => agreeingVerbs.includes(words[at]?.lemma ?? ''));
}
