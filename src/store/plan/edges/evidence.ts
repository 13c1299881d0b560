import { column, many, one } from '../field';
import { sizeOf } from '../page';
import { joinSql, raw, sql, type Sql } from '../sql';

const OF_SPAN = ['article_id', 'start_offset', 'end_offset', 'words', 'sentence', 'last_sentence'];
const OF_FINDING = ['confidence', 'rule', 'run_id'];

/** The columns of Evidence. A span of its own table has confidence, rule and run from the finding that it belongs to. */
export function evidenceColumns(span: Sql, finding = span): Sql {
  const columns = (row: Sql, names: string[]): Sql[] => names.map((name) => sql`${row}.${raw(name)}`);
  return joinSql([...columns(span, OF_SPAN), ...columns(finding, OF_FINDING)], ', ');
}

/** The words that a finding rests on. */
export const evidenceOfFinding = one((row) => sql`select ${evidenceColumns(row)}`);

/** The same as a list, for findings that may come to rest on several places. */
export const evidenceListOfFinding = many(
  (row, args) => sql`select ${evidenceColumns(row)} limit ${sizeOf(args)}::int`,
);

/** Empty columns: a credit that the page's data gave, not its text. */
export const evidenceOfCredit = one(
  (row) => sql`select ${evidenceColumns(row)} where ${row}.start_offset is not null`,
);

/** The sentences that use a name: one piece of evidence for each mention in these words. */
export const evidenceOfName = many(
  (name, args) => sql`select ${evidenceColumns(raw('mention'))} from mention
    where mention.actor_id = ${name}.actor_id and mention.words = ${name}.text
    order by mention.article_id, mention.start_offset limit ${sizeOf(args)}::int`,
);

/** Words that run over several sentences come with all of them. */
export const sentenceOfEvidence = column(
  (row) => sql`coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
    where sentence.article_id = ${row}.article_id and sentence.number between ${row}.sentence
      and coalesce(${row}.last_sentence, ${row}.sentence)), ${row}.words)`,
);

export const articleOfFinding = one(
  (row) => sql`select article.* from article where article.id = ${row}.article_id`,
);

export const runOfFinding = one((row) => sql`select run.* from run where run.id = ${row}.run_id`);
