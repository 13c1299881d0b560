import type { Statements } from '../statements';

/** A finding as it is shown, told so that two of them can be compared. */
export interface ToldFinding {
  kind: 'quote' | 'role' | 'relation' | 'meeting';
  id: number;
  /** Its words. */
  words: string;
  /** What is told of it, by the graph's names of fields. */
  fields: Record<string, string | null>;
}

/** All that an article shows that has an id of its own; actors by their names. */
export async function tellFindings(statements: Statements, articleId: number): Promise<ToldFinding[]> {
  return statements.query<ToldFinding[]>(SQL, [articleId]);
}

const SQL = `/* tellFindings */
select 'quote' as kind, quote.id, quote.text as words, json_build_object('text', text, 'kind', quote.kind, 'act', act,
    'polarity', polarity, 'certainty', certainty, 'said', said_value,
    'speakers', (select string_agg(actor.name, '; ' order by ordinal) from quote_actor as part
      join actor on actor.id = actor_id where part.article_id = $1 and quote_id = quote.id and role = 'SPEAKER'),
    'addressees', (select string_agg(actor.name, '; ' order by ordinal) from quote_actor as part
      join actor on actor.id = actor_id where part.article_id = $1 and quote_id = quote.id and role = 'ADDRESSEE')) as fields
  from quote where article_id = $1
union all
select 'role', role.id, words, json_build_object('title', title, 'person', person.name, 'of', body.name)
  from role join actor as person on person.id = person_id left join actor as body on body.id = role.of_id
  where article_id = $1
union all
select 'relation', relation.id, words, json_build_object('kind', relation.kind, 'from', one.name, 'to', other.name,
    'label', label)
  from relation join actor as one on one.id = from_id left join actor as other on other.id = to_id where article_id = $1
union all
select 'meeting', meeting_id, string_agg(report.words, ' … ' order by report.id), json_build_object(
    'status', string_agg(status, '; ' order by report.id), 'date', string_agg(date_value, '; ' order by report.id),
    'place', string_agg(place.name, '; ' order by report.id))
  from meeting_report as report left join actor as place on place.id = place_id where article_id = $1 group by meeting_id
order by 1, 2`;
