import type { Statements } from './statements';

/** True where no article is. */
export async function isEmpty(statements: Statements): Promise<boolean> {
  const [row] = await statements.query<{ empty: boolean }[]>(
    '/* isEmpty */ select not exists (select from article) as empty',
  );
  return row?.empty ?? true;
}
