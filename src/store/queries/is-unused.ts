import type { Statements } from './statements';

/** True where no article was ever taken in: what came in was analysed. */
export async function isUnused(statements: Statements): Promise<boolean> {
  const [row] = await statements.query<{ unused: boolean }[]>(
    '/* isUnused */ select not exists (select from run) as unused',
  );
  return row?.unused ?? true;
}
