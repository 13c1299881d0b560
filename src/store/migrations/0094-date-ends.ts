import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which dates overlap a range is known where they are in order, and reading begins with the range: what began more than
 * a day before and may still reach into it stands in an index of its own, since most dates are days. How few these are
 * Postgres has to be told. The index by actors is made anew: row by row it would take many times as long.
 */
export class DateEnds1795510000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const copy of COPIES) {
      const { table, id, nodes, date } = copy;
      await runner.query(`drop index ${table}_actor`);
      await runner.query(`alter table ${table} add ${date}_to timestamptz(3)`);
      await runner.query(`update ${table} set ${date}_to = ${nodes}.${date}_to from ${nodes}
        where ${nodes}.id = ${table}.${id} and ${nodes}.${date}_to is not null`);
      const long = `coalesce(${date}_to - ${date}_from > interval '1 day', true)`;
      await runner.query(`create index ${table}_actor on ${inOrder(copy)} include (${copy.beside})`);
      await runner.query(`create index ${table}_long on ${inOrder(copy)}
        where ${long} and coalesce(${date}_from, ${date}_to) is not null`);
      await runner.query(`create statistics ${table}_length on (${long}) from ${table}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const copy of COPIES) {
      const { table, date, formerly } = copy;
      await runner.query(`drop statistics ${table}_length`);
      await runner.query(`drop index ${table}_long, ${table}_actor`);
      await runner.query(`alter table ${table} drop ${date}_to`);
      await runner.query(`create index ${table}_actor on ${inOrder(copy)} include (${formerly})`);
    }
  }
}

const COPIES = [
  {
    table: 'article_actor',
    id: 'article_id',
    nodes: 'article',
    date: 'published',
    owner: 'actor_id',
    beside: 'published_from',
    formerly: 'published_from',
  },
  {
    table: 'meeting_actor',
    id: 'meeting_id',
    nodes: 'meeting',
    date: 'date',
    owner: 'actor_id',
    beside: 'date_from',
    formerly: 'date_from',
  },
  {
    table: 'quote_actor',
    id: 'quote_id',
    nodes: 'quote',
    date: 'said',
    owner: 'actor_id, role',
    beside: 'article_id, said_from, said_to, act',
    formerly: 'article_id, said_from, act',
  },
] as const;

function inOrder({ table, id, date, owner }: (typeof COPIES)[number]): string {
  return `${table} (${owner}, (coalesce(${date}_from, '-infinity')) desc, ${id} desc)`;
}
