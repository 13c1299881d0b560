import type { Statements } from './statements';

/** "graph" as ASCII, without its last letter. */
const WRITER_LOCK = 0x67726170;

/**
 * Until the transaction's end, nobody else decides identities: two articles that come at the same moment and name the
 * same new person or meeting make one. Reading and analysis go on beside it.
 */
export async function lockWriters(statements: Statements): Promise<void> {
  await statements.query('select pg_advisory_xact_lock($1)', [WRITER_LOCK]);
}
