import { ACTOR_FILTER } from './actor';
import { ARTICLE_FILTER } from './article';
import { CLAIM_FILTER } from './claim';
import type { FilteredTable } from './filter';
import type { FilterFields } from './filter-field';
import { MEETING_FILTER } from './meeting';
import { QUOTE_FILTER } from './quote';

/** The one description of each filter. */
export const FILTERS: Readonly<Record<FilteredTable, FilterFields>> = {
  actor: ACTOR_FILTER,
  article: ARTICLE_FILTER,
  claim: CLAIM_FILTER,
  quote: QUOTE_FILTER,
  meeting: MEETING_FILTER,
};
