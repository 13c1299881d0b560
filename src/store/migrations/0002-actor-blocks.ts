import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { ActorType } from '../../model/actor';
import { blockKey } from '../../model/block-key';

/** So many actors are given their keys by one statement. */
const BATCH = 10_000;

interface Named {
  id: number;
  type: ActorType;
  name: string;
}

/** What other spellings of a name are looked up by: initials, transliterations, names without their place. */
export class ActorBlocks1795510000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table actor add column block_key text');
    let after = 0;
    for (;;) {
      const rows: Named[] = await runner.query(NEXT, [after, BATCH]);
      if (rows.length === 0) break;
      const keys = rows.map(({ type, name }) => blockKey(type, name)?.slice(0, 200) ?? null);
      await runner.query(FILL, [rows.map(({ id }) => id), keys]);
      after = rows.at(-1)?.id ?? after;
    }
    await runner.query(INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table actor drop column block_key');
  }
}

const NEXT = `select id, type, name from actor where id > $1 and type in ('PERSON', 'ORGANISATION') order by id limit $2`;

const FILL = `update actor set block_key = filled.key
from unnest($1::bigint[], $2::text[]) as filled (id, key) where actor.id = filled.id`;

const INDEX = `create index actor_block on actor (block_key, mention_count desc, id) where block_key is not null`;
