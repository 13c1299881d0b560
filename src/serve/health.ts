import { type Response, Router } from 'express';
import type { DataSource } from 'typeorm';

/** Longer than a loaded database takes to say 1, shorter than a probe waits. */
const PATIENCE_MS = 2_000;

/** /healthz: the process is alive. /readyz: the database answers and has every migration. */
export function healthRoutes(dataSource: DataSource): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  router.get('/readyz', async (_request, response) => {
    const problem = await problemOf(dataSource);
    send(response, problem);
  });
  return router;
}

function send(response: Response, problem: string | null): void {
  if (problem === null) response.json({ status: 'ready' });
  else response.status(503).json({ status: 'not ready', problem });
}

async function problemOf(dataSource: DataSource): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('The database does not answer.'), PATIENCE_MS);
  });
  try {
    return await Promise.race([late, migrationProblem(dataSource)]);
  } catch {
    return "The database can't be reached.";
  } finally {
    clearTimeout(timer);
  }
}

async function migrationProblem(dataSource: DataSource): Promise<string | null> {
  const pending = await dataSource.showMigrations();
  return pending ? 'Migrations are missing: run newsgraph migrate.' : null;
}
