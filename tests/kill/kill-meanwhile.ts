import { setTimeout as sleep } from 'node:timers/promises';
import type { KilledServer } from './killed-server';

// The long ones: npm run test:kill, 10,000 articles, 20 kills of Postgres and 8 of workers.
export const ARTICLES = Number(process.env.KILL_ARTICLES ?? 150);
export const POSTGRES_KILLS = Number(process.env.KILL_POSTGRES ?? 2);
export const WORKER_KILLS = Number(process.env.KILL_WORKERS ?? 2);

/** Articles that are in; null while the database is away. */
export async function countIn(server: KilledServer): Promise<number | null> {
  const rows = await server
    .rows<{ count: number }>('select count(*)::int as count from article')
    .catch(() => null);
  return rows?.[0]?.count ?? null;
}

/** The kills come at random moments, each somewhere in its own share of the work. */
export async function killMeanwhile(server: KilledServer, killWorker: () => Promise<void>): Promise<void> {
  const kills = [
    ...Array.from({ length: POSTGRES_KILLS }, () => () => server.kill()),
    ...Array.from({ length: WORKER_KILLS }, () => killWorker),
  ].sort(() => Math.random() - 0.5);
  for (const [index, kill] of kills.entries()) {
    const at = ((index + Math.random()) / kills.length) * ARTICLES * 0.9;
    while (((await countIn(server)) ?? 0) < at) await sleep(50);
    await sleep(Math.random() * 200);
    await kill();
  }
}

/** Each asks for what must not be there. */
const FAULTS: Readonly<Record<string, string>> = {
  'an article twice': 'select title from article group by title having count(*) > 1',
  'an article without its search text': `select id from article where not exists (select from article_search where article_id = article.id)`,
  'an article without its analysis': `select id from article where not exists (select from analysed_article where article_id = article.id)`,
  'an article without its sentences': `select id from article where (select count(*) from sentence where article_id = article.id) < 3`,
  'an article whose findings are not all there': `select id from article join analysed_article as analysed on article_id = id
    where (select count(*) from mention where article_id = article.id) <> json_array_length(analysed.content::json #> '{findings,mentions}')
      or (select count(*) from quote where article_id = article.id) <> json_array_length(analysed.content::json #> '{findings,quotes}')`,
  'an actor with a wrong count': `select id from actor where mention_count <> (select count(*) from mention where actor_id = actor.id)`,
  'a meeting that nobody reports': `select id from meeting where not exists (select from meeting_report where meeting_id = meeting.id)`,
  'something left to do': 'select * from job_item',
  'a job that is not done': `select id, status, done, total from job where status <> 'DONE' or done <> total`,
};

/** What of it is there, some of each. */
export async function faultsIn(server: KilledServer): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [fault, sql] of Object.entries(FAULTS)) {
    const rows = await server.rows(sql);
    if (rows.length > 0) found[fault] = rows.slice(0, 5);
  }
  return found;
}
