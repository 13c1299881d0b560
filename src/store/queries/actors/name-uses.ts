import type { FoundActor, NameKind } from '../../../model/actor';
import { cutUnits } from '../../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import { nameKey } from '../../../model/name-key';
import { arrayOf, type Column, send, sendLast, type Statements } from '../statements';

/** That an article calls an actor of the graph by a name. */
export interface NameUse {
  actorId: number;
  text: string;
  kind: NameKind;
}

/** Half a name's key is enough to know it by, and an index entry holds 2,700 bytes. */
const MAX_KEY_LENGTH = 200;

/** The names of an article's actors, each once; the chief name among them, though the article may not use it in that form. */
export function namesIn(actors: readonly FoundActor[], idOf: (key: string) => number): NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const actor of actors) {
    for (const { text: whole, kind } of allNames(actor)) {
      const use = { actorId: idOf(actor.id), text: cutUnits(whole, MAX_NAME_LENGTH), kind };
      uses.set(`${use.actorId} ${kind} ${use.text}`, use);
    }
  }
  return [...uses.values()];
}

function allNames({ type, name, names }: FoundActor): { text: string; kind: NameKind }[] {
  const chief: NameKind = type === 'UNNAMED_SOURCE' ? 'DESCRIPTION' : 'PRIMARY';
  return names.some(({ text }) => text === name) ? names : [{ text: name, kind: chief }, ...names];
}

/** What a name is looked up by. */
export function keyOfName(text: string): string {
  return cutUnits(nameKey(text) || text.toLowerCase(), MAX_KEY_LENGTH);
}

/** Counts names before (`found`) or through (`shown`) corrections; those in both lists stay as they are. */
export async function countNameUses(
  statements: Statements,
  counter: 'found' | 'shown',
  earlier: readonly NameUse[],
  now: readonly NameUse[],
): Promise<NameUse[]> {
  const changes = new Map<string, { use: NameUse; by: number }>();
  for (const [uses, by] of [
    [earlier, -1],
    [now, 1],
  ] as const) {
    for (const use of uses) {
      const id = `${use.actorId} ${use.kind} ${use.text}`;
      changes.set(id, { use, by: (changes.get(id)?.by ?? 0) + by });
    }
  }
  const changed = [...changes.values()].filter(({ by }) => by !== 0);
  if (changed.length === 0) return [];
  const columns: Column[] = [
    changed.map(({ use }) => use.actorId),
    changed.map(({ use }) => use.text),
    changed.map(({ use }) => use.kind),
    changed.map(({ use }) => keyOfName(use.text)),
    changed.map(({ by }) => by),
  ];
  // Who an article's actors are is decided by the names found before; those shown are only looked at with their counts.
  if (counter === 'found') await send(statements, COUNT_FOUND, columns.map(arrayOf));
  else await sendLast(statements, COUNT_SHOWN, columns);
  return changed.map(({ use }) => use);
}

const USED = `unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::int[])
  as used (actor_id, text, kind, key, count)`;

/** A name that several articles use comes several times, and a row can be counted up but once by a statement. */
const SUMMED = `(select actor_id, text, kind, key, sum(count) from ${USED}
  group by actor_id, text, kind, key order by actor_id, text, kind) as used`;

const count = (counter: 'found' | 'shown', used: string): string => `/* countNameUses */
insert into name_use (actor_id, text, kind, key, ${counter}) select * from ${used}
on conflict (actor_id, text, kind) do update set ${counter} = name_use.${counter} + excluded.${counter}`;

const COUNT_FOUND = count('found', USED);
const COUNT_SHOWN = count('shown', SUMMED);
