import { UserError } from '../../../errors';
import { CHANGE_KINDS } from '../../../model/change';
import { column, nodeNamed, one, paged } from '../field';
import { type GlobalId, readGlobalId } from '../global-id';
import { listOf } from '../item';
import { byCount } from '../order';
import { LARGEST_SIZE } from '../page';
import { atArgument, badArgument } from '../argument-refusal';
import { joinSql, raw, sql, type Sql } from '../sql';

const id = raw('item.id');
const oldestFirst = byCount('ID_ASC', id, id, false);

/** What concerned the watched is found first: as much as of a search. */
const MOST_CONCERNED = 1_000;

/** Since a moment, of the actors and meetings that are watched. */
export const changesSince = paged((_row, args) => {
  const since = sql`item.at >= ${args['since']}::timestamptz`;
  const watched = concernsWatched(raw('item'), args['watch'] as string[], null);
  return listOf({ from: raw('change item'), where: [since, watched], id }, oldestFirst, args);
}, MOST_CONCERNED);

/** The change that a subscription is told of, where it is one of those that are watched. */
export const changeOfEvent = one((_row, args) => {
  const kinds = args['kinds'] as string[] | null | undefined;
  const watched = concernsWatched(raw('item'), args['watch'] as string[], kinds ?? null);
  return sql`select item.* from change item where item.id = ${args['number']}::bigint and ${watched}`;
});

/** True for a change of these kinds, of all that clients are told of where none is named, that concerns one of these. */
export function concernsWatched(change: Sql, watch: readonly string[], kinds: readonly string[] | null): Sql {
  const ids = checkWatched(watch);
  const subjects = [subjectsOf('actor', 'actor', ids), subjectsOf('meeting', 'known_meeting', ids)];
  return sql`${change}.what = any(${kinds ?? [...CHANGE_KINDS]}::text[])
    and ${change}.id in (${joinSql(subjects, ' union ')})`;
}

/** What was merged into a watched actor or meeting counts as it. */
function subjectsOf(kind: string, table: string, ids: readonly GlobalId[]): Sql {
  const numbers = ids.filter((one) => one.kind === kind).map(({ number }) => number);
  const chiefs = sql`select coalesce(merged_into, id) from ${raw(table)} where id = any(${numbers}::bigint[])`;
  return sql`select subject.change_id from change_subject subject
    where subject.kind = ${raw(`'${kind}'`)} and subject.number in (
      select part.id from ${raw(table)} part where part.id in (${chiefs}) or part.merged_into in (${chiefs}))`;
}

/** Actors and meetings, at most a hundred. @throws UserError BAD_USER_INPUT */
export function checkWatched(watch: readonly string[]): GlobalId[] {
  if (watch.length <= LARGEST_SIZE)
    return atArgument('watch', () => watch.map((id, index) => atArgument(index, () => readWatched(id))));
  throw badArgument('watch', `watch may hold ${LARGEST_SIZE} ids, but holds ${watch.length}.`);
}

function readWatched(id: string): GlobalId {
  const read = readGlobalId(id);
  if (read.kind === 'actor' || read.kind === 'meeting') return read;
  throw new UserError(
    'BAD_USER_INPUT',
    `${id} can't be watched: give ids of actors and meetings, like actor-7 or meeting-3.`,
  );
}

export const kindOfChange = column((change) => sql`${change}.what`);

/** Null where it is gone by now; what was merged as what it is shown as. */
export const nodeOfGraphChange = nodeNamed(
  (change) => sql`select ${change}.kind, ${change}.number, 1 as position`,
);
