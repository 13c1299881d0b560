import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';

/** The mentions of a text in order, and the actors they belong to. */
export interface MentionIndex {
  mentions: readonly FoundMention[];
  actors: ReadonlyMap<ActorKey, FoundActor>;
}

export function mentionIndex(mentions: readonly FoundMention[], actors: readonly FoundActor[]): MentionIndex {
  return {
    mentions: [...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  };
}

/** Mentions that begin within [start, end), by halving. */
export function mentionsWithin({ mentions }: MentionIndex, start: number, end: number): FoundMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: FoundMention[] = [];
  for (let at = low; at < mentions.length && (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at];
    if (mention) found.push(mention);
  }
  return found;
}
