import type { Finding } from '../../../model/watch';
import type { Statements } from '../statements';

/** A watch that is told, with what it takes to tell it. */
export interface ToldWatch {
  id: number;
  name: string;
  webhook: string | null;
  secret: string | null;
}

/** Null where there is none any more. */
export async function findWatch(statements: Statements, id: number): Promise<ToldWatch | null> {
  const rows = await statements.query<ToldWatch[]>(
    '/* findWatch */ select id, name, webhook, secret from watch where id = $1 and removed_at is null',
    [id],
  );
  return rows[0] ?? null;
}

/** What a watch found, the latest first. */
export async function latestFindings(
  statements: Statements,
  watch: number,
  size: number,
): Promise<Finding[]> {
  return statements.query<Finding[]>(
    `/* latestFindings */ ${FINDING} where change.id in (
       select change_id from watch_finding where watch_id = $1 order by change_id desc limit $2)
     order by change.id desc`,
    [watch, size],
  );
}

export async function oneFinding(statements: Statements, change: number): Promise<Finding | null> {
  const rows = await statements.query<Finding[]>(`/* oneFinding */ ${FINDING} where change.id = $1`, [
    change,
  ]);
  return rows[0] ?? null;
}

/**
 * What is gone is told by the words that it had. What was denied must not read as if it had been said: "Ann Lee (DENY): …".
 */
const FINDING = `
select change.id, change.what, to_char(change.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  change.kind || '-' || change.number as node, change.before, change.after,
  coalesce(
    case change.kind
      when 'quote' then (select string_agg(actor.name, ', ' order by part.ordinal) from quote_actor as part
        join actor on actor.id = part.actor_id where part.article_id = quote.article_id and part.quote_id = quote.id
          and part.role = 'SPEAKER') || case quote.act when 'STATE' then '' else ' (' || quote.act || ')' end
          || ': ' || quote.text
      when 'article' then article.title
      when 'meeting' then meeting.title end,
    quote.text, change.after, change.before, change.what) as title,
  (select string_agg(words, ' ' order by number) from sentence where sentence.article_id = quote.article_id
    and number between quote.sentence and coalesce(quote.last_sentence, quote.sentence)) as sentence,
  case when article.id is not null then json_build_object(
    'id', 'article-' || article.id, 'title', article.title, 'url', article.url) end as article
from change
left join quote on change.kind = 'quote' and quote.id = change.number
left join meeting on change.kind = 'meeting' and meeting.id = change.number
left join article on article.id = case when change.kind = 'article' then change.number else quote.article_id end`;

/** How telling it went. */
export async function noteTold(
  statements: Statements,
  watch: number,
  now: Date,
  error: string | null,
): Promise<void> {
  await statements.query(
    `/* noteTold */ update watch set last_error = $3,
       last_told_at = case when $3::text is null then $2 else last_told_at end where id = $1`,
    [watch, now, error],
  );
}
