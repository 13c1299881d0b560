import type { ActorKey } from '../../model/actor';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Pin } from '../../model/correction';
import { readGraphActor } from '../../model/graph-actor';
import { findAnchor, nearestTo } from './find-anchor';

/**
 * Whom a person told to be what they were decided to be: the article's own actors that are mentioned at these words.
 * Whom a split moved has an identity of its own, and a place is never a person.
 */
export function pinnedActors(
  { article, findings }: AnalysedArticle,
  pins: readonly Pin[],
): Map<ActorKey, number> {
  const pinned = new Map<ActorKey, number>();
  for (const pin of pins) {
    const place = findAnchor(article.text, pin);
    const at = place ? nearestTo(place, findings.mentions, ({ start, end }) => [start, end]) : -1;
    const mention = findings.mentions[at];
    if (mention?.type === pin.type && readGraphActor(mention.actor) === null)
      pinned.set(mention.actor, pin.actor);
  }
  return pinned;
}
