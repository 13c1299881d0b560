import { send, type Statements } from './statements';

/** "graph" as ASCII, without its last letter: a number that no other program is likely to take. */
const WRITER_LOCK = 0x67726170;

/** Until the transaction's end, nobody else writes this article. */
export async function lockArticle(statements: Statements, identityKey: string): Promise<void> {
  await send(statements, 'select pg_advisory_xact_lock($1, hashtext($2))', [WRITER_LOCK, identityKey]);
}

/**
 * Until the transaction's end, nobody else decides identities: two articles that come at the same moment and name the
 * same new person or meeting make one. Taken after the article's own lock, and by nobody who waits for another one.
 */
export async function lockWriters(statements: Statements): Promise<void> {
  await send(statements, 'select pg_advisory_xact_lock($1)', [WRITER_LOCK]);
}
