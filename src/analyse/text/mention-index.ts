import { firstStartingFrom } from '../../model/text-order';
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

/** Mentions that begin within [start, end). */
export function mentionsWithin({ mentions }: MentionIndex, start: number, end: number): FoundMention[] {
  const found: FoundMention[] = [];
  for (
    let at = firstStartingFrom(mentions, start);
    at < mentions.length && (mentions[at]?.start ?? end) < end;
    at++
  ) {
    const mention = mentions[at];
    if (mention) found.push(mention);
  }
  return found;
}
