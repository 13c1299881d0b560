import { nameKey } from '../../../model/name-key';
import { numbersOf } from '../global-id';
import { atArgument } from '../argument-refusal';
import { made, type Text } from '../open-text';
import type { Scope } from '../scope';
import { sql, type Sql } from '../sql';
import { type Filter, givenFields } from './filter';
import { filterField } from './filter-field';
import { isOneOf } from './is-one-of';
import { searchQuery } from './search-query';

export const ACTOR_FILTER = {
  id: filterField(
    'ID[]',
    (actor, ids) => isOneOfThese(sql`${actor}.id`, withIds(numbersOf('actor', ids))),
    'An actor with one of these ids; one that was merged stands for what it was merged into.',
  ),
  name: filterField(
    'Text',
    bearsName,
    'Any of its names, without regard to case, accents and "the"; `Query.search` shows which are known.',
    (names) => names,
  ),
  search: filterField(
    'Text',
    (actor, search) =>
      sql`${actor}.id in (select actor_id from actor_name where to_tsvector('simple'::regconfig, key) @@ ${searchQuery(search, 'simple')})`,
    'Full text over its names: all these words; the last one may be the beginning of a word.',
  ),
  type: filterField(
    'ActorType[]',
    (actor, types) => isOneOf(sql`${actor}.type`, types),
    'One of these types.',
  ),
  title: filterField(
    'Text',
    (actor, title) =>
      sql`${actor}.id in (select person_id from role where to_tsvector('simple', fold_accents(title)) @@ phraseto_tsquery('simple', fold_accents(${title}::text)))`,
    'It holds or held a position with these words one after the other: "foreign minister".',
  ),
  roleAt: filterField(
    'ActorFilter',
    (actor, filter, scope) => {
      const role = scope.alias('role');
      return sql`${actor}.id in (select ${role}.person_id from role ${role} where ${isActor(sql`${role}.of_id`, filter, scope)})`;
    },
    'It holds or held a position in such a body or place.',
  ),
  organisationKind: filterField(
    'OrganisationKind[]',
    (actor, kinds) => sql`${actor}.type = 'ORGANISATION' and ${isOneOf(sql`${actor}.kind`, kinds)}`,
    'An organisation of one of these kinds.',
  ),
  countryCode: filterField(
    'String[]',
    (actor, codes) =>
      isOneOf(
        sql`${actor}.country_code`,
        codes.map((code) => code.toUpperCase()),
      ),
    'A place in one of these countries, or a body that belongs to one: "IR", as ISO 3166-1 alpha-2 has them.',
  ),
} as const;

/** Ids of actors, found before anything that asks for them. */
interface FoundIds {
  readonly ids: Sql;
  /** One at most. */
  readonly single: boolean;
}

/** One name, or where several are joined by `or`, any of them. */
function bearsName(actor: Sql, name: Text | readonly Text[]): Sql {
  return isOneOfThese(sql`${actor}.id`, withNames(name));
}

/** The id of an actor that was merged stands for what it was merged into. */
function withIds(numbers: readonly unknown[]): FoundIds {
  const found = sql`select coalesce(merged_into, id) from actor where id = any(${numbers}::bigint[])`;
  return { ids: found, single: numbers.length === 1 };
}

function withNames(name: Text | readonly Text[]): FoundIds {
  const keys = [name].flat().map((one) => made(one, nameKey));
  return {
    ids: sql`select actor_id from actor_name where ${isOneOf(sql`key`, keys)} and key <> ''`,
    single: false,
  };
}

/** As a value or an array, which is read first: an index on the id is then asked for these few, in its own order. */
function isOneOfThese(id: Sql, { ids, single }: FoundIds): Sql {
  return single ? sql`${id} = (${ids})` : sql`${id} = any(array(${ids}))`;
}

/** Whether a filter names its actors: by ids or a name alone, or by nothing else in its alternatives. */
export function isNamed(filter: Filter): boolean {
  const [[field, value] = ['', null], ...others] = givenFields(filter);
  if (others.length > 0) return false;
  const alternatives = field === 'or' ? (value as Filter[]) : [];
  return field === 'id' || field === 'name' || (alternatives.length > 0 && alternatives.every(isNamed));
}

/** How many names and ids a filter has that names its actors. */
export function countNamed({ id, name, or }: Filter): number {
  const alternatives = (or ?? []) as Filter[];
  return [id ?? [], name ?? []].flat().length + alternatives.reduce((sum, one) => sum + countNamed(one), 0);
}

/** The ids that a filter stands for that names its actors; undefined for any other filter. */
export function idsOf(filter: Filter): FoundIds | undefined {
  if (!isNamed(filter)) return undefined;
  const { ids, names } = namedIn(filter);
  if (names.length === 0) return withIds(ids);
  if (ids.length === 0) return withNames(names);
  return { ids: sql`${withIds(ids).ids} union ${withNames(names).ids}`, single: false };
}

interface Named {
  readonly ids: readonly unknown[];
  readonly names: readonly Text[];
}

function namedIn({ id, name, or }: Filter): Named {
  if (id) return { ids: atArgument('id', () => numbersOf('actor', id as Text[])), names: [] };
  // An empty name is a name, which none bears.
  if (name !== undefined && name !== null) return { ids: [], names: [name].flat() as Text[] };
  const parts = atArgument('or', () =>
    (or as Filter[]).map((one, index) => atArgument(index, () => namedIn(one))),
  );
  return { ids: parts.flatMap(({ ids }) => ids), names: parts.flatMap(({ names }) => names) };
}

/** True where `id` is the id of an actor that the filter chooses. */
export function isActor(id: Sql, filter: Filter, scope: Scope): Sql {
  const found = idsOf(filter);
  if (found) return isOneOfThese(id, found);
  const actor = scope.alias('actor');
  return sql`${id} in (select ${actor}.id from actor ${actor} where ${scope.matches('actor', actor, filter)})`;
}
