import type { Statements } from '../statements';

/** In one statement, so that nobody waits long for what it locks. */
const BATCH = 10_000;

/** Forgets what happened before then, and what watches found in it. False once there is no more of it. */
export async function forgetChanges(statements: Statements, before: Date): Promise<boolean> {
  const [, count] = await statements.query<[unknown[], number]>(
    `/* forgetChanges */ with old as (
       select id from change where at < $1 order by at limit ${BATCH}
     ), concerned as (
       delete from change_subject where change_id in (select id from old)
     )
     delete from change where id in (select id from old)`,
    [before],
  );
  return count === BATCH;
}
