import { orDatabaseError } from '../database-error';
import type { Filter } from '../plan/filters/filter';
import { newScope } from '../plan/plan-statement';
import { raw, render, sql } from '../plan/sql';
import type { Statements } from './statements';

/** Those that an ArticleFilter chooses. @throws UserError BAD_USER_INPUT where it can't be answered. */
export async function chosenArticles(statements: Statements, filter: Filter): Promise<number[]> {
  const matches = newScope().matches('article', raw('item'), filter);
  const { text, values } = render(
    sql`/* chosenArticles */ select item.id from article item where ${matches}`,
  );
  const rows = await orDatabaseError(statements.query<{ id: number }[]>(text, [...values]));
  return rows.map(({ id }) => id);
}

/** The last taken in first. */
export async function titlesOf(
  statements: Statements,
  ids: readonly number[],
): Promise<{ id: number; title: string | null }[]> {
  return orDatabaseError(
    statements.query(
      '/* titlesOfArticles */ select id, title from article where id = any ($1::bigint[]) order by id desc',
      [ids],
    ),
  );
}
