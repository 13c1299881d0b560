import type { ActorKey } from '../../model/actor';
import type { Anchor } from '../../model/anchor';
import type { Findings } from '../../model/findings';
import { contentSpan } from '../../model/quote';
import { findAnchor, nearestTo } from './find-anchor';

/** Gives the quote at these words other speakers. */
export function setSpeakers(
  text: string,
  findings: Findings,
  anchor: Anchor,
  speakers: ActorKey[],
): Findings {
  const place = findAnchor(text, anchor);
  const found = place ? nearestTo(place, findings.quotes, contentSpan) : -1;
  const quotes = findings.quotes.map((quote, index) => (index === found ? { ...quote, speakers } : quote));
  return { ...findings, quotes };
}
