import { one, type One } from '../field';
import { raw, sql, type Sql } from '../sql';
import { evidenceColumns } from './evidence';

/** The date that a group of columns holds: said_value, said_precision, …, in the words of this article. */
export function whenOf(prefix: string, article: (row: Sql) => Sql = (row) => sql`${row}.article_id`): One {
  return one(
    (row) =>
      sql`select ${whenColumns(row, prefix, article(row))} where ${row}.${raw(`${prefix}_value`)} is not null`,
  );
}

/** The columns of When, of a row that holds them under this prefix. */
export function whenColumns(row: Sql, prefix: string, article: Sql): Sql {
  const of = (name: string): Sql => sql`${row}.${raw(`${prefix}_${name}`)}`;
  return sql`${of('value')} as value, ${of('precision')} as precision, ${of('origin')} as origin,
    ${of('words')} as words, ${article} as article_id, ${of('number')} as number`;
}

/** Null for a date that the page's data gave, or that is told by nothing in the text. */
export const evidenceOfWhen = one(
  (date) => sql`select ${evidenceColumns(raw('told'))} from article_date told
    where told.article_id = ${date}.article_id and told.number = ${date}.number`,
);
