import { nameSounds } from '../../model/name-sounds';
import { nameCountsOf, type NameCount } from './article-counts';
import { countNameUses, keyOfName, namesIn, type NameUse } from './name-uses';
import { send, sendLast, type Statements } from './statements';
import type { Writing } from './writing';

/** What an article showed before: its names, and how often its text used each. */
export interface EarlierNames {
  uses: readonly NameUse[];
  counts: readonly NameCount[];
}

/**
 * Shows the article's names as its actors' own, and counts each name's uses in the text anew. A name that no article
 * has any more goes. Returns the names that are shown now.
 */
export async function saveNames(writing: Writing, earlier: EarlierNames): Promise<NameUse[]> {
  const uses = namesIn(writing.findings.actors, writing.actor);
  await changeNames(writing.statements, earlier, { uses, counts: nameCountsOf(writing) });
  return uses;
}

/** Takes the names of an article back. */
export async function withdrawNames(statements: Statements, earlier: EarlierNames): Promise<void> {
  await changeNames(statements, earlier, { uses: [], counts: [] });
}

/** Names that articles showed, and show now. */
export async function changeNames(
  statements: Statements,
  earlier: EarlierNames,
  now: EarlierNames,
): Promise<void> {
  const changed = await countNameUses(statements, 'shown', earlier.uses, now.uses);
  await showNames(statements, changed);
  // Among names that are all new to the article there is none to go.
  if (earlier.uses.length > 0) await dropNames(statements, changed);
  await countMentions(statements, earlier.counts, now.counts);
}

type Name = Pick<NameUse, 'actorId' | 'text'>;

/** Brings the rows of these names in line with their uses, and with the name that a person gave. */
export async function showNames(statements: Statements, names: readonly Name[]): Promise<void> {
  if (names.length === 0) return;
  const keys = names.map(({ text }) => keyOfName(text));
  await sendLast(statements, SHOW, [
    names.map(({ actorId }) => actorId),
    names.map(({ text }) => text),
    keys,
    keys.map(nameSounds),
  ]);
}

/** Takes away those of the names that nobody uses. */
export async function dropNames(statements: Statements, names: readonly Name[]): Promise<void> {
  if (names.length === 0) return;
  await send(statements, DROP_UNUSED, [names.map(({ actorId }) => actorId), names.map(({ text }) => text)]);
}

/** Of several kinds the one that most articles use it as. */
const SHOW = `/* showNames */
insert into actor_name (actor_id, text, kind, key, sounds)
select distinct on (actor_id, text) actor_id, text, kind, key, sounds from (
  select name_use.actor_id, name_use.text, name_use.kind, name_use.key, wanted.sounds, shown
  from unnest($1::bigint[], $2::text[], $4::text[]) as wanted (actor_id, text, sounds)
  join name_use using (actor_id, text) where shown > 0
  union all
  select actor.id, wanted.text, 'PRIMARY', wanted.key, wanted.sounds, 0
  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) as wanted (actor_id, text, key, sounds)
  join actor on actor.id = wanted.actor_id and actor.given_name = wanted.text) as use
order by actor_id, text, shown desc, kind
on conflict (actor_id, text) do update set kind = excluded.kind where actor_name.kind <> excluded.kind`;

const DROP_UNUSED = `/* dropUnusedNames */
delete from actor_name using unnest($1::bigint[], $2::text[]) as wanted (actor_id, text)
where actor_name.actor_id = wanted.actor_id and actor_name.text = wanted.text
  and not exists (select from name_use
    where actor_id = wanted.actor_id and text = wanted.text and shown > 0)
  and not exists (select from actor where id = wanted.actor_id and given_name = wanted.text)`;

async function countMentions(
  statements: Statements,
  earlier: readonly NameCount[],
  now: readonly NameCount[],
): Promise<void> {
  const changes = new Map<string, NameCount>();
  for (const [counts, sign] of [
    [earlier, -1],
    [now, 1],
  ] as const) {
    for (const { actorId, text, count } of counts) {
      const id = `${actorId} ${text}`;
      changes.set(id, { actorId, text, count: (changes.get(id)?.count ?? 0) + sign * count });
    }
  }
  const changed = [...changes.values()].filter(({ count }) => count !== 0);
  if (changed.length === 0) return;
  await sendLast(statements, COUNT, [
    changed.map(({ actorId }) => actorId),
    changed.map(({ text }) => text),
    changed.map(({ count }) => count),
  ]);
}

const COUNT = `/* countNames */
update actor_name set mention_count = mention_count + change.count
from (select actor_id, text, sum(count) as count
  from unnest($1::bigint[], $2::text[], $3::int[]) as changed (actor_id, text, count)
  group by actor_id, text order by actor_id, text) as change
where actor_name.actor_id = change.actor_id and actor_name.text = change.text`;
