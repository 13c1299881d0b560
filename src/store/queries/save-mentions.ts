import { EVIDENCE_TYPES, evidenceValues } from './evidence-values';
import { insertRows } from './insert-rows';
import { send } from './statements';
import type { Writing } from './writing';

const TYPES = { article_id: 'bigint', actor_id: 'bigint', kind: 'text', ...EVIDENCE_TYPES } as const;

/** Writes the mentions and, from them, who appears in the article how often. */
export async function saveMentions(writing: Writing): Promise<void> {
  const { statements, articleId, findings, publishedFrom } = writing;
  const rows = findings.mentions.map(({ start, end, actor, kind, confidence, rule }) => ({
    article_id: articleId,
    actor_id: writing.actor(actor),
    kind,
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
  await insertRows(statements, 'mention', TYPES, rows);
  await send(statements, APPEARANCES, [articleId, publishedFrom]);
}

const APPEARANCES = `/* saveAppearances */
insert into article_actor (article_id, actor_id, actor_type, mention_count, published_from)
select $1::bigint, actor.id, actor.type, count(*), $2::timestamptz
from mention join actor on actor.id = mention.actor_id
where mention.article_id = $1::bigint group by actor.id`;
