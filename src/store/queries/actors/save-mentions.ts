import { EVIDENCE_TYPES, evidenceValues } from '../rows/evidence-values';
import { insertLast, insertRows, type Values } from '../rows/insert-rows';
import { type IdSource, keepIds } from '../rows/keep-ids';
import { sendLast } from '../statements';
import type { Writing } from '../writing';

/** Of an article that shows none yet the database numbers them. */
const TYPES = { article_id: 'bigint', actor_id: 'bigint', kind: 'text', ...EVIDENCE_TYPES } as const;

/** Writes the mentions and, from them, who appears in the article how often. */
export async function saveMentions(writing: Writing, ids: IdSource): Promise<void> {
  const { statements, articleId, findings } = writing;
  const rows = findings.mentions.map(({ start, end, actor, kind, confidence, rule }) => ({
    article_id: articleId,
    actor_id: writing.actor(actor),
    kind,
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
  if (ids.fresh.mention.length > 0) await insertAgain(writing, rows, ids);
  else await insertLast(statements, 'mention', TYPES, rows);
  await saveAppearances(writing);
}

async function insertAgain(
  { statements, findings }: Writing,
  rows: Values<typeof TYPES>[],
  ids: IdSource,
): Promise<void> {
  const found = findings.mentions.map(({ kind, start, end }) => ({ kind, span: [start, end] as const }));
  const kept = keepIds(ids, 'mention', found);
  await insertRows(
    statements,
    'mention',
    { ...TYPES, id: 'bigint' },
    rows.map((row, index) => ({ ...row, id: kept[index]!.id })),
  );
}

async function saveAppearances({
  statements,
  articleId,
  findings,
  actor,
  published,
}: Writing): Promise<void> {
  const counts = new Map<number, number>();
  for (const mention of findings.mentions)
    counts.set(actor(mention.actor), (counts.get(actor(mention.actor)) ?? 0) + 1);
  if (counts.size === 0) return;
  const ids = [...counts.keys()];
  await sendLast(statements, APPEARANCES, [
    ids.map(() => articleId),
    ids,
    [...counts.values()],
    ids.map(() => published.from),
    ids.map(() => published.to),
  ]);
}

const APPEARANCES = `/* saveAppearances */
insert into article_actor (article_id, actor_id, actor_type, mention_count, published_from, published_to)
select article_id, actor.id, actor.type, count, published_from, published_to
from unnest($1::bigint[], $2::bigint[], $3::int[], $4::timestamptz[], $5::timestamptz[])
  as appearing (article_id, actor_id, count, published_from, published_to)
join actor on actor.id = appearing.actor_id`;
