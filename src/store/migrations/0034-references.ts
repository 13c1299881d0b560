import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Known people, bodies and places from elsewhere, each with its actor, and the names by which it is found. */
export class References1795510000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reference_name, reference');
  }
}

const STATEMENTS = [
  `create table reference (
    actor_id bigint primary key references actor,
    key text not null unique,
    positions jsonb not null default '[]')`,
  `create table reference_name (
    actor_id bigint not null references reference on delete cascade,
    key text not null,
    primary key (actor_id, key))`,
  'create index reference_name_key on reference_name (key)',
];
