import { nameSounds } from '../../../model/name-sounds';
import { nameCountsOf, type NameCount } from './article-counts';
import { countNameUses, keyOfName, namesIn, type NameUse } from './name-uses';
import { send, sendLast, type Statements } from '../statements';
import type { Writing } from '../writing';

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
  await showNames(statements, countChanges(changed, earlier.counts, now.counts));
  // Among names that are all new to the article there is none to go.
  if (earlier.uses.length > 0) await dropNames(statements, changed);
}

type Name = Pick<NameUse, 'actorId' | 'text'>;

/** By how much the times change that texts have these names, and those whose uses changed. */
function countChanges(
  changed: readonly Name[],
  earlier: readonly NameCount[],
  now: readonly NameCount[],
): NameCount[] {
  const changes = new Map<string, NameCount>();
  const add = ({ actorId, text }: Name, by: number): void => {
    const id = `${actorId} ${text}`;
    changes.set(id, { actorId, text, count: (changes.get(id)?.count ?? 0) + by });
  };
  for (const name of changed) add(name, 0);
  for (const name of earlier) add(name, -name.count);
  for (const name of now) add(name, name.count);
  return [...changes.values()];
}

/**
 * Brings the rows of these names in line with their uses, and with the name that a person gave, and adds to the times
 * that texts have them.
 */
export async function showNames(statements: Statements, names: readonly NameCount[]): Promise<void> {
  if (names.length === 0) return;
  const keys = names.map(({ text }) => keyOfName(text));
  await sendLast(statements, SHOW, [
    names.map(({ actorId }) => actorId),
    names.map(({ text }) => text),
    keys,
    keys.map(nameSounds),
    names.map(({ count }) => count),
  ]);
}

/** Takes away those of the names that nobody uses. */
export async function dropNames(statements: Statements, names: readonly Name[]): Promise<void> {
  if (names.length === 0) return;
  await send(statements, DROP_UNUSED, [names.map(({ actorId }) => actorId), names.map(({ text }) => text)]);
}

/** Of several kinds the one that most articles use it as. A name that several articles have comes several times. */
const SHOW = `/* showNames */
with wanted as (
  select actor_id, text, min(key) as key, min(sounds) as sounds, sum(count) as count
  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::int[]) as wanted (actor_id, text, key, sounds, count)
  group by actor_id, text
)
insert into actor_name (actor_id, text, kind, key, sounds, mention_count)
select distinct on (actor_id, text) actor_id, text, kind, key, sounds, count from (
  select actor_id, text, name_use.kind, name_use.key, sounds, count, shown
  from wanted join name_use using (actor_id, text) where shown > 0
  union all
  select actor_id, text, 'PRIMARY', key, sounds, count, 0
  from wanted join actor on actor.id = actor_id and given_name = text) as use
order by actor_id, text, shown desc, kind
on conflict (actor_id, text) do update
set kind = excluded.kind, mention_count = actor_name.mention_count + excluded.mention_count
where actor_name.kind <> excluded.kind or excluded.mention_count <> 0`;

const DROP_UNUSED = `/* dropUnusedNames */
delete from actor_name using unnest($1::bigint[], $2::text[]) as wanted (actor_id, text)
where actor_name.actor_id = wanted.actor_id and actor_name.text = wanted.text
  and not exists (select from name_use
    where actor_id = wanted.actor_id and text = wanted.text and shown > 0)
  and not exists (select from actor where id = wanted.actor_id and given_name = wanted.text)`;
