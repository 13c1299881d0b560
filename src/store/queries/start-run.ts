import type { Statements } from './statements';

/** Begins a pass of an extractor version over articles; returns its id, which every finding carries. */
export async function startRun(statements: Statements, extractor: string, version: string): Promise<number> {
  const rows = await statements.query<{ id: number }[]>(
    'insert into run (extractor, version, started_at) values ($1, $2, now()) returning id',
    [extractor, version],
  );
  return rows[0]?.id ?? 0;
}
