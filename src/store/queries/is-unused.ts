import type { Statements } from './statements';

/** True where no article was ever taken in. One that was taken out again has had its number. */
export async function isUnused(statements: Statements): Promise<boolean> {
  const [row] = await statements.query<{ unused: boolean }[]>(
    `/* isUnused */ select pg_sequence_last_value(pg_get_serial_sequence('article', 'id')::regclass) is null as unused`,
  );
  return row?.unused ?? true;
}
