import { send, type Statements } from '../statements';
import { GRAPH_CHANGED } from './change-channel';
import { tellChanges } from './tell-changes';

/** A quote that an article shows, and whom it concerns. */
export interface ShownQuote {
  id: number;
  text: string;
  actors: number[];
  meetingId: number | null;
}

/** What an article quotes, before it is shown anew. */
export async function shownQuotes(statements: Statements, articleId: number): Promise<ShownQuote[]> {
  return statements.query<ShownQuote[]>(
    `/* shownQuotes */ select id, text, meeting_id as "meetingId",
       array(select distinct actor_id from quote_actor as part
         where part.article_id = $1 and part.quote_id = quote.id) as actors
     from quote where article_id = $1`,
    [articleId],
  );
}

/**
 * Tells of the quotes that an article shows now and didn't before, of what these deny, of those that are gone, and of
 * the article itself where it is new (`before` is null).
 */
export async function recordQuotes(
  statements: Statements,
  articleId: number,
  before: readonly ShownQuote[] | null,
): Promise<void> {
  const known = before?.map(({ id }) => id) ?? [];
  await send(statements, RECORD, [articleId, known, before === null]);
  if (before && before.length > 0) await recordGone(statements, articleId, before);
}

/**
 * A quote concerns whoever says it, is spoken to or spoken about, and the meeting; a denial also whom it answers. What
 * changed is numbered in the order of the text, as those read it who are told.
 */
const RECORD = `/* recordQuotes */
with fresh as (
  select id, text, meeting_id, start_offset from quote where article_id = $1 and id <> all ($2::bigint[])
), denial as (
  select distinct on (from_quote_id) from_quote_id as id, to_article_id, to_quote_id from quote_link
  where from_article_id = $1 and kind = 'DENIES' and from_quote_id in (select id from fresh)
  order by from_quote_id, to_quote_id
), told as (
  insert into change (what, kind, number, before, after)
  select what, kind, number, before, after from (
    select -1 as place, 'ARTICLE_ADDED' as what, 'article' as kind, $1::bigint as number, null as before, null as after
    where $3
    union all
    select start_offset, 'NEW_QUOTE', 'quote', id, null, text from fresh
    union all
    select fresh.start_offset, 'CLAIM_DENIED', 'quote', fresh.id, denied.text, fresh.text from denial join fresh using (id)
      join quote as denied on denied.article_id = denial.to_article_id and denied.id = denial.to_quote_id
  ) as happened order by place, number, what desc
  returning id, what, number
), quoted as (
  select * from told where what <> 'ARTICLE_ADDED'
), subject as (
  select 'actor' as kind, part.actor_id as number, quoted.id from quoted
    join quote_actor as part on part.article_id = $1 and part.quote_id = quoted.number
  union
  select 'actor', part.actor_id, quoted.id from quoted join denial on denial.id = quoted.number
    join quote_actor as part on part.article_id = denial.to_article_id and part.quote_id = denial.to_quote_id
  where quoted.what = 'CLAIM_DENIED'
  union
  select 'meeting', fresh.meeting_id, quoted.id from quoted join fresh on fresh.id = quoted.number
  where fresh.meeting_id is not null
), concerned as (
  insert into change_subject (kind, number, change_id) select kind, number, id from subject
)
select pg_notify('${GRAPH_CHANGED}', '')::text where exists (select from told)`;

/** Tells of quotes that are gone: with their article, its text, or by a person's decision. */
export async function recordGone(
  statements: Statements,
  articleId: number,
  before: readonly ShownQuote[],
): Promise<void> {
  const rows = await statements.query<{ id: number }[]>('select id from quote where article_id = $1', [
    articleId,
  ]);
  const there = new Set(rows.map(({ id }) => id));
  const gone = before.filter(({ id }) => !there.has(id));
  await tellChanges(
    statements,
    gone.map(({ id, text, actors, meetingId }) => ({
      what: 'RETRACTED',
      kind: 'quote',
      number: id,
      before: text,
      after: null,
      subjects: [
        ...actors.map((number) => ({ kind: 'actor', number })),
        ...(meetingId === null ? [] : [{ kind: 'meeting', number: meetingId }]),
      ],
    })),
  );
}
