import type { Arguments } from './arguments';
import { badArgument } from './argument-refusal';

/** The words that a list in order of relevance is ranked by: the filter's own search, not one of a nested filter. */
export function rankedSearch(args: Arguments): string {
  const filter = args['filter'] as { search?: string | null } | null | undefined;
  if (typeof filter?.search === 'string') return filter.search;
  throw badArgument('orderBy', 'The order RELEVANCE ranks by a search: give filter: { search: "…" } too.');
}
