import { joinSql, raw, sql, type Sql } from '../plan/sql';

/** One JSON object of these keys and expressions. */
export function json(columns: Readonly<Record<string, string | Sql>>): Sql {
  const pairs = Object.entries(columns).map(
    ([key, expression]) =>
      sql`${raw(`'${key}'`)}, ${typeof expression === 'string' ? raw(expression) : expression}`,
  );
  return sql`json_build_object(${joinSql(pairs, ', ')})`;
}

/** `ActorReference` of an id; null where the column is. */
export function actor(id: string): string {
  return `(select ${REFERENCE} from actor who where who.id = ${id})`;
}

/** `ActorReference`s of the rows of "table link where … order by …". */
export function actors(links: string): string {
  return `(select coalesce(json_agg(named.reference), '[]') from (select ${REFERENCE} as reference
    from (select link.actor_id from ${links}) chosen join actor who on who.id = chosen.actor_id) named)`;
}

/** `RecordEvidence` of a row with the columns of a finding. */
export function evidence(row: string): Sql {
  return json({
    article: `'article-' || ${row}.article_id`,
    url: `(select source.url from article source where source.id = ${row}.article_id)`,
    start: `${row}.start_offset`,
    end: `${row}.end_offset`,
    words: `${row}.words`,
    sentence: `coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
      where sentence.article_id = ${row}.article_id and sentence.number between ${row}.sentence
        and coalesce(${row}.last_sentence, ${row}.sentence)), ${row}.words)`,
    confidence: `${row}.confidence`,
    rule: `${row}.rule`,
  });
}

/** Ids of the meetings that the chosen articles report or place a quote at. */
export function meetingsOf(chosen: Sql): Sql {
  return sql`select report.meeting_id from meeting_report report where report.article_id in (${chosen})
    union select said.meeting_id from quote said where said.article_id in (${chosen})`;
}

const REFERENCE = `json_build_object('id', 'actor-' || who.id, 'name', who.name, 'type', who.type)`;
