import type { Statements } from './statements';

export async function finishRun(statements: Statements, id: number): Promise<void> {
  await statements.query('update run set finished_at = now() where id = $1', [id]);
}
