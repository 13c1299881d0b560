import { isCountry } from '../../model/actor';
import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import { contains } from '../../model/span';
import type { Span } from '../../model/span';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';

/**
 * Everybody whom the words of a source or an addressee stand for: the actor that coreference settled on, else those of
 * the mention on the head word ("both sides") or at the beginning; with the ones that "and" joins to them.
 */
export function voicesIn(
  index: MentionIndex,
  text: string,
  span: Span,
  head: Span | null,
  settled: FoundActor | null,
): ActorKey[] {
  const inside = mentionsWithin(index, ...span).filter(({ end }) => end <= span[1]);
  const [first] = inside;
  const deciding = settled
    ? inside.filter(({ actor }) => actor === settled.id)
    : (onHead(inside, head) ??
      inside.filter(({ start }) => start === first!.start && opens(first!, text, span)));
  const start =
    deciding.find((mention) => head && contains([mention.start, mention.end], head)) ?? deciding[0];
  const others = start
    ? joined(inside, start, text, (last) => last.end === span[1] && areCountries(index, start, last))
    : [];
  const own = settled ? [settled.id] : deciding.map(({ actor }) => actor);
  return [...new Set([...own, ...others.map(({ actor }) => actor)])];
}

/** A pronoun or noun begins the words and is not only part of their first: "him", "the bank", not "Iranian deal". */
function opens({ start, end, kind }: FoundMention, text: string, span: Span): boolean {
  const after = text.slice(end, span[1]);
  return (
    kind !== 'NAME' &&
    start - span[0] <= ARTICLE &&
    /^(?:[^\p{L}\p{N}'’]*$|[,(]|\s+(?:of|in|at|on|for|from|to|who|and)\b)/u.test(after)
  );
}

/** "the ", "an ": how far from a span's start its first mention may begin. */
const ARTICLE = 4;

function onHead(inside: readonly FoundMention[], head: Span | null): FoundMention[] | null {
  const found = head && inside.filter(({ start, end }) => contains([start, end], head));
  return found?.length ? found : null;
}

/** What may stand between two names that speak together: "and British Prime Minister", "and her lawyer,". */
const JOINT =
  /^(?:(?:,?\s+(?:and|along with|as well as|together with)|,)\s+(?:[\p{L}.’'-]+\s+){0,6}|\s+and\s+(?:[\p{L}.’'-]+\s+){0,5}[\p{L}.’'-]+,\s+)$/iu;
/** In these words the second name belongs to something else: "Iran and officials of Turkey". */
const APART = /\b(?:of|for|by|to|from|with|who|whose|in|at|said|says)\s|['’]s?\s+$/i;

/** "Turkey and Libya", "Subaru, Kia and Fiat", "Chancellor Lee and Prime Minister Kim": names joined by "and". */
function joined(
  inside: readonly FoundMention[],
  first: FoundMention,
  text: string,
  needsNoAnd: (last: FoundMention) => boolean,
): FoundMention[] {
  const found: FoundMention[] = [];
  let last = first;
  let and = false;
  for (const mention of inside) {
    if (mention.start < last.end || mention.kind !== 'NAME') continue;
    const between = text.slice(last.end, mention.start);
    if (!/^[,\s]/.test(between) || !JOINT.test(between)) break;
    const words = between.replace(/^,?\s+(?:and|along with|as well as|together with)/i, '');
    if (APART.test(words) || !sameSort(first, mention, words)) continue;
    and ||= words !== between;
    found.push(mention);
    last = mention;
  }
  // A comma alone makes an apposition, not a second speaker.
  return (and || needsNoAnd(last)) && !owned(text, last) ? found : [];
}

/** "Egypt, Ethiopia agree": no country is another's apposition, and headlines print a comma for "and". */
function areCountries({ actors }: MentionIndex, ...mentions: readonly FoundMention[]): boolean {
  return mentions.every(({ actor }) => isCountry(actors.get(actor)));
}

/** A title may stand before a second person; other names follow directly. */
function sameSort(first: FoundMention, next: FoundMention, words: string): boolean {
  return first.type === next.type || (first.type !== 'PERSON' && next.type !== 'PERSON' && !words.trim());
}

/** "Blair and Brown's spokesmen" */
function owned(text: string, { end }: FoundMention): boolean {
  return /^['’]s?\s/.test(text.slice(end, end + 3));
}
