import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which dates overlap a range is known where they are in order, and reading begins with the range: what began more than
 * a day before and may still reach into it stands in an index of its own, since most dates are days. How few these are
 * Postgres has to be told.
 */
export class DateEnds1795510000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { table, id, nodes, date } of COPIES) {
      await runner.query(`alter table ${table} add ${date}_to timestamptz(3)`);
      await runner.query(`update ${table} set ${date}_to = ${nodes}.${date}_to from ${nodes}
        where ${nodes}.id = ${table}.${id} and ${nodes}.${date}_to is not null`);
    }
    await setOwnQuotes(runner, 'article_id, said_from, said_to, act');
    for (const copy of COPIES) await makeIndex(runner, copy);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of COPIES) {
      await runner.query(`drop statistics ${table}_length`);
      await runner.query(`drop index ${table}_long`);
    }
    await setOwnQuotes(runner, 'article_id, said_from, act');
    for (const { table, date } of COPIES) await runner.query(`alter table ${table} drop ${date}_to`);
  }
}

const COPIES = [
  { table: 'article_actor', id: 'article_id', nodes: 'article', date: 'published', owner: 'actor_id' },
  { table: 'meeting_actor', id: 'meeting_id', nodes: 'meeting', date: 'date', owner: 'actor_id' },
  { table: 'quote_actor', id: 'quote_id', nodes: 'quote', date: 'said', owner: 'actor_id, role' },
] as const;

async function makeIndex(
  runner: QueryRunner,
  { table, id, date, owner }: (typeof COPIES)[number],
): Promise<void> {
  const [from, to] = [`${date}_from`, `${date}_to`];
  const long = `coalesce(${to} - ${from} > interval '1 day', true)`;
  await runner.query(`create index ${table}_long on ${table}
    (${owner}, (coalesce(${from}, '-infinity')) desc, ${id} desc)
    where ${long} and coalesce(${from}, ${to}) is not null`);
  await runner.query(`create statistics ${table}_length on (${long}) from ${table}`);
}

async function setOwnQuotes(runner: QueryRunner, more: string): Promise<void> {
  await runner.query('drop index quote_actor_actor');
  await runner.query(`create index quote_actor_actor on quote_actor
    (actor_id, role, (coalesce(said_from, '-infinity')) desc, quote_id desc) include (${more})`);
}
