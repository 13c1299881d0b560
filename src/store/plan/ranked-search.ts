import type { Arguments } from './arguments';
import { badArgument } from './argument-refusal';
import { isText, type Text } from './open-text';

/** The words that a list in order of relevance is ranked by: the filter's own search, not one of a nested filter. */
export function rankedSearch(args: Arguments): Text {
  const filter = args['filter'] as { search?: Text | null } | null | undefined;
  if (isText(filter?.search)) return filter.search;
  throw badArgument('orderBy', 'The order RELEVANCE ranks by a search: give filter: { search: "…" } too.');
}
