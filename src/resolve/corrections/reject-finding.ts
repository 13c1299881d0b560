import type { Anchor } from '../../model/anchor';
import type { RejectedFinding } from '../../model/correction';
import type { Findings } from '../../model/findings';
import { contentSpan, type FoundQuote } from '../../model/quote';
import type { Span } from '../../model/span';
import { findAnchor, nearestTo } from './find-anchor';

/** Takes the quote, role or relation at these words out. */
export function rejectFinding(
  text: string,
  findings: Findings,
  finding: RejectedFinding,
  anchor: Anchor,
): Findings {
  const place = findAnchor(text, anchor);
  if (!place) return findings;
  switch (finding) {
    case 'quote':
      return {
        ...findings,
        quotes: withoutQuote(findings.quotes, nearestTo(place, findings.quotes, contentSpan)),
      };
    case 'role':
      return { ...findings, roles: without(findings.roles, nearestTo(place, findings.roles, spanOf)) };
    case 'relation':
      return {
        ...findings,
        relations: without(findings.relations, nearestTo(place, findings.relations, spanOf)),
      };
  }
}

function spanOf({ start, end }: { start: number; end: number }): Span {
  return [start, end];
}

function without<Item>(items: readonly Item[], gone: number): Item[] {
  return items.filter((_, index) => index !== gone);
}

/** Links name quotes by their place in the list: those to the one that goes go too, the others move up. */
function withoutQuote(quotes: readonly FoundQuote[], gone: number): FoundQuote[] {
  if (gone < 0) return [...quotes];
  return without(quotes, gone).map(({ links, ...quote }) => {
    if (!links) return quote;
    const kept = links.filter(({ to }) => to !== gone);
    return { ...quote, links: kept.map(({ kind, to }) => ({ kind, to: to > gone ? to - 1 : to })) };
  });
}
