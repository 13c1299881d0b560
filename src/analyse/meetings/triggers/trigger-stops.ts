import type { Span } from '../../../model/span';
import { mentionsWithin } from '../../text/mention-index';
import type { PartySearch } from '../parties/meeting-party';
import type { MeetingTrigger } from './meeting-trigger';
import type { Phrase } from './phrases-after';

/**
 * A trigger for each who is met somewhere else or on another day: "met Lee in Bonn and Dunn in Rome" tells of two
 * meetings, "met Lee in Bonn and Rome" of one.
 */
export function triggerStops(trigger: MeetingTrigger, search: PartySearch): MeetingTrigger[] {
  const { after } = trigger;
  for (let i = 1; i < after.length; i++) {
    const rest = nextStop(trigger, i, search);
    if (!rest) continue;
    const first = { ...trigger, after: after.slice(0, i).concat(upTo(after[i]!, rest[0]!.from - 1)) };
    return [first, ...triggerStops({ ...trigger, after: rest }, search)];
  }
  return [trigger];
}

function upTo(phrase: Phrase, to: number): Phrase[] {
  return to > phrase.from ? [{ ...phrase, to }] : [];
}

/** The phrases of the next stop, where a phrase of place or time goes on with "and" and somebody who is met elsewhere. */
function nextStop(trigger: MeetingTrigger, i: number, search: PartySearch): Phrase[] | undefined {
  const { tree, after } = trigger;
  const phrase = after[i]!;
  if (!tellsWhereOrWhen(phrase, search)) return undefined;
  const and = tree.words.findIndex(
    ({ text }, at) => at >= phrase.from && at < phrase.to && text.toLowerCase() === 'and',
  );
  const met = after.slice(0, i).findLast((before) => namesPerson(trigger, before, search));
  if (and < 0 || !met) return undefined;
  // "With Lee in Bonn and | with Dunn".
  const again = and === phrase.to - 1 ? after[i + 1] : undefined;
  const next = again ?? { ...met, from: and + 1, to: phrase.to };
  const further = after.slice(again ? i + 2 : i + 1);
  if (next.preposition !== met.preposition || !namesPerson(trigger, next, search)) return undefined;
  return further.some((p) => tellsWhereOrWhen(p, search)) ? [next, ...further] : undefined;
}

function tellsWhereOrWhen({ preposition, participle }: Phrase, { lexicon }: PartySearch): boolean {
  return !participle && (lexicon.placePrepositions.includes(preposition) || preposition === 'on');
}

function namesPerson({ tree }: MeetingTrigger, { from, to }: Phrase, { index }: PartySearch): boolean {
  const span: Span = [tree.words[from]?.start ?? 0, tree.words[to - 1]?.end ?? 0];
  return mentionsWithin(index, ...span).some(({ type, end }) => type === 'PERSON' && end <= span[1]);
}
