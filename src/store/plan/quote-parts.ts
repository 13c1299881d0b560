import type { Items } from './list';
import { raw, sql, type Sql } from './sql';

const OF_PART = {
  id: raw('item.quote_id'),
  time: raw('item.said_from'),
  nodes: 'quote',
  holds: ['act'],
} as const;

/** Quotes in which some actors have one of these parts, a quote once: `of` is true for an actor_id. */
export function quotesWithParts(of: (actorId: Sql) => Sql, roles: readonly string[]): Items {
  const role = raw(`part.role in (${roles.map((role) => `'${role}'`).join(', ')})`);
  const from = sql`(select distinct part.article_id, part.quote_id, part.said_from, part.act from quote_actor part
    where ${of(raw('part.actor_id'))} and ${role}) item`;
  return { ...OF_PART, from, where: [] };
}

/** The same in the order of an index, of one actor or one role at a time. */
export const QUOTE_PARTS: Items = { ...OF_PART, from: raw('quote_actor item'), where: [] };

/** "values ('SPEAKER'), ('ABOUT')" */
export function oneByOne(roles: readonly string[]): Sql {
  return raw(`values ${roles.map((role) => `('${role}')`).join(', ')}`);
}
