import { cutUnits } from '../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../model/limits';
import { nameKey } from '../../model/name-key';
import type { FoundActor, NameKind } from '../../model/actor';
import { actorNameCounts, type NameCount } from './article-counts';
import type { Writing } from './writing';

interface Name {
  actorId: number;
  text: string;
  kind: NameKind;
  key: string;
}

/** Half a name's key is enough to know it by, and an index entry holds 2,700 bytes. */
const MAX_KEY_LENGTH = 200;

/**
 * Adds the article's names to its actors', and counts each name's uses in the text anew; `earlier` are the counts of
 * the findings that these replace. A name that no text uses any more goes.
 */
export async function saveNames(writing: Writing, earlier: NameCount[]): Promise<void> {
  const names = namesOf(writing);
  await writing.statements.query(INSERT, [
    names.map(({ actorId }) => actorId),
    names.map(({ text }) => text),
    names.map(({ kind }) => kind),
    names.map(({ key }) => key),
  ]);
  const changes = countChanges(earlier, await actorNameCounts(writing.statements, writing.articleId));
  if (changes.length === 0) return;
  await writing.statements.query(COUNT, [
    changes.map(({ actorId }) => actorId),
    changes.map(({ text }) => text),
    changes.map(({ count }) => count),
  ]);
  const fewer = changes.filter(({ count }) => count < 0);
  if (fewer.length === 0) return;
  await writing.statements.query(DROP_UNUSED, [
    fewer.map(({ actorId }) => actorId),
    fewer.map(({ text }) => text),
  ]);
}

const INSERT = `/* saveNames */
insert into actor_name (actor_id, text, kind, key)
select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[])
on conflict (actor_id, text) do nothing`;

const COUNT = `/* countNames */
update actor_name set mention_count = mention_count + change.count
from unnest($1::bigint[], $2::text[], $3::int[]) as change (actor_id, text, count)
where actor_name.actor_id = change.actor_id and actor_name.text = change.text`;

const DROP_UNUSED = `/* dropUnusedNames */
delete from actor_name using actor, unnest($1::bigint[], $2::text[]) as fewer (actor_id, text)
where actor_name.actor_id = fewer.actor_id and actor_name.text = fewer.text and actor_name.mention_count <= 0
  and actor.id = actor_name.actor_id and actor.name <> actor_name.text`;

/** Sorted, so that two writers never wait for each other. */
function namesOf(writing: Writing): Name[] {
  const names = new Map<string, Name>();
  for (const actor of writing.findings.actors) {
    for (const { text: whole, kind } of allNames(actor)) {
      const text = cutUnits(whole, MAX_NAME_LENGTH);
      const actorId = writing.actor(actor.id);
      const key = cutUnits(nameKey(text) || text.toLowerCase(), MAX_KEY_LENGTH);
      const id = `${actorId} ${text}`;
      if (!names.has(id)) names.set(id, { actorId, text, kind, key });
    }
  }
  return [...names.values()].sort((a, b) => a.actorId - b.actorId || (a.text < b.text ? -1 : 1));
}

/** The chief name among them, though the article may not use it in that form. */
function allNames({ type, name, names }: FoundActor): { text: string; kind: NameKind }[] {
  const chief: NameKind = type === 'UNNAMED_SOURCE' ? 'DESCRIPTION' : 'PRIMARY';
  return names.some(({ text }) => text === name) ? names : [{ text: name, kind: chief }, ...names];
}

function countChanges(earlier: NameCount[], now: NameCount[]): NameCount[] {
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
  return [...changes.values()].filter(({ count }) => count !== 0);
}
