import { send, type Statements } from './statements';

/** "graph" as ASCII, without its last letter: a number that no other program is likely to take. */
const WRITER_LOCK = 0x67726170;

/**
 * Until the transaction's end, nobody else writes these articles. In the order of their locks, so that two who write the
 * same ones never wait for each other.
 */
export async function lockArticles(statements: Statements, identityKeys: readonly string[]): Promise<void> {
  await send(
    statements,
    `/* lockArticles */ select pg_advisory_xact_lock($1, key) from (
      select distinct hashtext(identity) as key from unnest($2::text[]) as written (identity) order by 1) as locks`,
    [WRITER_LOCK, identityKeys],
  );
}

/**
 * Until the transaction's end, nobody else decides identities: two articles that come at the same moment and name the
 * same new person or meeting make one. Taken after the article's own lock, and by nobody who waits for another one.
 */
export async function lockWriters(statements: Statements): Promise<void> {
  await send(statements, 'select pg_advisory_xact_lock($1)', [WRITER_LOCK]);
}
