import type { Text } from '../open-text';
import type { Scope } from '../scope';
import type { Sql } from '../sql';
import type { DateRange } from './date-range';
import type { Filter } from './filter';

/** What a field of a filter takes, by the name that GraphQL has for it: here what the SQL gets. */
export interface Taken {
  readonly 'ID[]': readonly Text[];
  /** A string that may be open: only what is made of it stands in the SQL, as a value. */
  readonly Text: Text;
  readonly 'String[]': readonly string[];
  readonly Boolean: boolean;
  readonly Float: number;
  readonly DateRange: DateRange;
  readonly QuoteLinkKind: string;
  readonly 'ActorType[]': readonly string[];
  readonly 'MeetingKind[]': readonly string[];
  readonly 'MeetingLevel[]': readonly string[];
  readonly 'MeetingStatus[]': readonly string[];
  readonly 'OrganisationKind[]': readonly string[];
  readonly 'QuoteKind[]': readonly string[];
  readonly 'SpeechAct[]': readonly string[];
  readonly ActorFilter: Filter;
  readonly ArticleFilter: Filter;
  readonly MeetingFilter: Filter;
  readonly QuoteFilter: Filter;
  readonly 'ActorFilter[]': readonly Filter[];
}

/** One field of a filter: what it takes, the condition that it sets on a row, and how clients are told of it. */
export interface FilterField {
  readonly takes: keyof Taken;
  readonly condition: (row: Sql, value: never, scope: Scope) => Sql;
  readonly description: string | undefined;
  /** How one condition stands for several that are joined by `or`; undefined where none can. */
  readonly either: ((values: readonly unknown[]) => unknown) | undefined;
  /**
   * A select of the ids of all that it chooses, by an index. An alternative, or what is excluded, is found so: the
   * condition would be asked of each row.
   */
  readonly found?: (value: never) => Sql;
  /** True for columns of long tables that no index has: what matches little is looked for in all. */
  readonly unindexed?: true;
}

/** A field whose rows another table tells. */
export interface ToldField<Value> extends FilterField {
  readonly found: (value: Value) => Sql;
  /** The same of one row, by an index. */
  readonly holds: (row: Sql, value: Value) => Sql;
}

/** The fields of a filter by their names: its GraphQL input and its SQL are both made from these. */
export type FilterFields = Readonly<Record<string, FilterField>>;

export function filterField<Takes extends keyof Taken>(
  takes: Takes,
  condition: (row: Sql, value: Taken[Takes], scope: Scope) => Sql,
  description?: string,
  either: FilterField['either'] = EITHER[takes],
): FilterField {
  return { takes, condition, description, either };
}

export function unindexed(field: FilterField): FilterField {
  return { ...field, unindexed: true };
}

const joinLists = (values: readonly unknown[]): unknown => values.flat();
/** "Has a quote such as …, or has a quote such as …" is "has a quote such as … or …". */
const joinFilters = (values: readonly unknown[]): unknown => ({ or: values });

const EITHER: { readonly [Takes in keyof Taken]?: FilterField['either'] } = {
  'ID[]': joinLists,
  'String[]': joinLists,
  'ActorType[]': joinLists,
  'MeetingKind[]': joinLists,
  'MeetingLevel[]': joinLists,
  'MeetingStatus[]': joinLists,
  'OrganisationKind[]': joinLists,
  'QuoteKind[]': joinLists,
  'SpeechAct[]': joinLists,
  ActorFilter: joinFilters,
  ArticleFilter: joinFilters,
  MeetingFilter: joinFilters,
  QuoteFilter: joinFilters,
};
