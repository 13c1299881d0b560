import { EVIDENCE_TYPES, evidenceValues } from './evidence-values';
import { insertRows, type Values } from './insert-rows';
import { type IdSource, keepIds } from './keep-ids';
import { send } from './statements';
import type { Writing } from './writing';

/** Of an article that shows none yet the database numbers them. */
const TYPES = { article_id: 'bigint', actor_id: 'bigint', kind: 'text', ...EVIDENCE_TYPES } as const;

/** Writes the mentions and, from them, who appears in the article how often. */
export async function saveMentions(writing: Writing, ids: IdSource): Promise<void> {
  const { statements, articleId, findings, publishedFrom, publishedTo } = writing;
  const rows = findings.mentions.map(({ start, end, actor, kind, confidence, rule }) => ({
    article_id: articleId,
    actor_id: writing.actor(actor),
    kind,
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
  if (ids.fresh.mention.length > 0) await insertAgain(writing, rows, ids);
  else await insertRows(statements, 'mention', TYPES, rows);
  await send(statements, APPEARANCES, [articleId, publishedFrom, publishedTo]);
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

const APPEARANCES = `/* saveAppearances */
insert into article_actor (article_id, actor_id, actor_type, mention_count, published_from, published_to)
select $1::bigint, actor.id, actor.type, count(*), $2::timestamptz, $3::timestamptz
from mention join actor on actor.id = mention.actor_id
where mention.article_id = $1::bigint group by actor.id`;
