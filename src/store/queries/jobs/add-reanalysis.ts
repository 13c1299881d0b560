import { UserError } from '../../../errors';
import type { Filter } from '../../plan/filters/filter';
import { atArgument } from '../../plan/argument-refusal';
import { newScope } from '../../plan/plan-statement';
import { raw, render, sql } from '../../plan/sql';
import type { Statements } from '../statements';
import { JOBS_WAITING } from './job-channels';

/**
 * Queues the analysis of every article that an ArticleFilter chooses, in the order of their intake; one statement,
 * since there may be a million. @throws UserError BAD_USER_INPUT where the filter can't be answered, JOB_OPEN where the
 * same is under way.
 */
export async function addReanalysis(
  statements: Statements,
  filter: Filter,
  createdBy: string,
  now: Date,
): Promise<number> {
  const about = JSON.stringify(filter);
  await checkNoneIsOpen(statements, about);
  const article = raw('article');
  const chosen = atArgument('filter', () => newScope().matches('article', article, filter));
  const { text, values } = render(sql`/* addReanalysis */
    with chosen as (
      select article.id, coalesce(article.url, left(article.title, 500), 'article-' || article.id) as item,
        row_number() over (order by article.id)::int - 1 as position
      from article where ${chosen}),
    job as (
      insert into job (kind, status, total, about, created_by, due_at, created_at)
      select 'reanalyse', 'QUEUED', (select count(*) from chosen)::int, ${about}::text, ${createdBy}::text, ${now}::timestamptz,
        ${now}::timestamptz returning id),
    items as (
      insert into job_item (job_id, position, item, input)
      select job.id, chosen.position, chosen.item, json_build_object('articleId', chosen.id) from chosen, job)
    select id from job`);
  const [job] = await statements.query<{ id: number }[]>(text, values);
  const id = job?.id ?? 0;
  await statements.query('select pg_notify($1, $2)', [JOBS_WAITING, String(id)]);
  return id;
}

/** Twice the same would be done twice, and keep others waiting. */
async function checkNoneIsOpen(statements: Statements, about: string): Promise<void> {
  const [open] = await statements.query<{ id: number }[]>(
    `/* openReanalysis */ select id from job
     where kind = 'reanalyse' and about = $1 and status in ('QUEUED', 'RUNNING') limit 1`,
    [about],
  );
  if (!open) return;
  throw new UserError(
    'JOB_OPEN',
    `job-${open.id} analyses the same articles again already. Wait for it, or cancel it.`,
    409,
  );
}
