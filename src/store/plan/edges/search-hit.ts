import { column } from '../field';
import { AGENDAS } from '../filters/meeting';
import { joinSql, raw, sql, type Sql } from '../sql';
import { newestReport } from './meeting';
import type { SearchKind } from './search';

/** A line to show: the headline, the name, the words. */
export const titleOfHit = column((hit) => {
  const told: Record<SearchKind, Sql> = {
    actor: raw('select name from actor'),
    article: raw("select coalesce(title, split_part(text, E'\\n', 1)) from article"),
    meeting: raw('select title from meeting'),
    quote: raw('select text from quote'),
  };
  return byKind(hit, told);
});

/**
 * Words around the match, which stands between « and »; names and titles whole. Of a meeting its title, or what it was
 * for where that alone matches.
 */
export const snippetOfHit = column((hit) =>
  byKind(hit, {
    actor: marked(hit, 'simple', 'names', NAMES, 'HighlightAll=true'),
    article: marked(hit, 'english', 'text', raw('article'), 'MaxWords=30, MinWords=10'),
    meeting: marked(hit, 'english', 'told', meetingsAsTold(hit), 'HighlightAll=true'),
    quote: marked(hit, 'english', 'text', raw('quote'), 'MaxWords=30, MinWords=10'),
  }),
);

const NAMES = raw(`(select actor_id as id, string_agg(text, ', ' order by mention_count desc, text) as names
  from actor_name group by actor_id) named`);

function meetingsAsTold(hit: Sql): Sql {
  const agenda = sql`select span.words from ${AGENDAS} and report.meeting_id = meeting.id
    and search_document(span.words) @@ ${hit}.query order by ${newestReport(raw('report'), raw('span'))} limit 1`;
  return sql`(select id, case when search_document(title) @@ ${hit}.query then title else coalesce((${agenda}), title) end
    as told from meeting) meeting`;
}

function marked(hit: Sql, language: string, text: string, from: Sql, options: string): Sql {
  const [config, words, shown] = [raw(`'${language}'`), raw(text), raw(`'${options}'`)];
  return sql`select marked_passage(${config}, ${words}, ${hit}.query, ${shown}) from ${from}`;
}

/** Of the row that the hit names; each of these selects goes on with its condition. */
function byKind(hit: Sql, selects: Readonly<Record<SearchKind, Sql>>): Sql {
  const cases = Object.entries(selects).map(
    ([kind, select]) => sql`when ${raw(`'${kind}'`)} then (${select} where id = ${hit}.number)`,
  );
  return sql`case ${hit}.kind ${joinSql(cases, ' ')} end`;
}
