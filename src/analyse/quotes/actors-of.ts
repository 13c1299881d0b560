import { firstStartingFrom } from '../../model/text-order';
import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';

/** Mentions in order of their start, and the actors they belong to: what quotes read of names and coreference. */
export interface Cast {
  mentions: readonly FoundMention[];
  actors: ReadonlyMap<ActorKey, FoundActor>;
}

export function castOf(mentions: readonly FoundMention[], actors: readonly FoundActor[]): Cast {
  return {
    mentions: [...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  };
}

/** Mentions that lie wholly within a span, in reading order. */
export function mentionsIn({ mentions }: Cast, [start, end]: Span): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = firstStartingFrom(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
    if (mentions[at]!.end <= end) found.push(mentions[at]!);
  }
  return found;
}

/**
 * Whom the words of a source or an addressee name. The mention that covers the head word decides, with those
 * joined to it by "and"; where the head is a title ("the mayor, Anne Hidalgo", "Foreign Minister Ann Lee"),
 * the person beside it does. Empty where no mention fits.
 */
export function actorsOf(cast: Cast, text: string, span: Span, head: Span | null): ActorKey[] {
  const inside = mentionsIn(cast, span);
  const main = head && inside.filter((mention) => mention.start <= head[0] && head[1] <= mention.end);
  const person = main?.some(({ type }) => type === 'PERSON') ? undefined : namedAtEnd(inside, text, span);
  const deciding = person ? [person] : main?.length ? main : titled(inside, text, span);
  return unique([...deciding, ...joined(inside, deciding, text)].map((mention) => mention.actor));
}

/** "Coast Guard commandant Ann Lee": the person whose name ends the words before any comma, title and body ahead. */
function namedAtEnd(
  inside: readonly FoundMention[],
  text: string,
  [start, end]: Span,
): FoundMention | undefined {
  const words = text.slice(start, end).split(/,|\(|\s(?:who|whose|of|for|from|and)\s/)[0]!;
  const at = start + words.trimEnd().length;
  return inside.find(({ type, kind, end: last }) => type === 'PERSON' && kind === 'NAME' && last === at);
}

/** The first person named before any relative clause: "Iraqi security chief Mouwafak al-Rubaie". */
function titled(inside: readonly FoundMention[], text: string, [start]: Span): FoundMention[] {
  const person = inside.find((mention) => mention.type === 'PERSON' && mention.kind === 'NAME');
  const direct =
    person && !/\b(?:for|of|to|by|with|who|whose)\b/.test(text.slice(start, person.start).toLowerCase());
  if (direct) return [person];
  const whole = inside.find((mention) => mention.start - start <= ARTICLE_LENGTH);
  return whole ? [whole] : [];
}

/** "the ", "an ": how far from a span's start its first mention may begin. */
const ARTICLE_LENGTH = 4;

/** "Turkey and Libya": mentions of one kind that nothing but "and", commas and articles part. */
function joined(
  inside: readonly FoundMention[],
  deciding: readonly FoundMention[],
  text: string,
): FoundMention[] {
  const found: FoundMention[] = [];
  let last = deciding[deciding.length - 1];
  for (const mention of inside) {
    if (!last || mention.start < last.end) continue;
    const between = text.slice(last.end, mention.start);
    if (!/^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/i.test(between) || mention.type !== last.type) break;
    found.push(mention);
    last = mention;
  }
  return found.length && hasAnd(text, deciding, last) ? found : [];
}

/** A comma alone makes an apposition, not a second speaker. */
function hasAnd(text: string, deciding: readonly FoundMention[], last?: FoundMention): boolean {
  return !!last && /\band\b/i.test(text.slice(deciding[0]!.end, last.start));
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
