import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { ActorType } from '../../model/actor';
import { actorKeys } from '../queries/actors/actor-keys';

/** So many actors are given their keys by one statement. */
const BATCH = 10_000;

interface Named {
  id: number;
  type: ActorType;
  name: string;
}

/** Looks up "Gadhafi" and "al-Gaddafi" with Gaddafi, and companies without their legal forms. */
export class MoreSpellings1795510000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    let after = 0;
    for (;;) {
      const rows: Named[] = await runner.query(NEXT, [after, BATCH]);
      if (rows.length === 0) break;
      const keys = rows.map(({ type, name }) => actorKeys(type, name).block);
      await runner.query(FILL, [rows.map(({ id }) => id), keys]);
      after = rows.at(-1)?.id ?? after;
    }
  }

  /** Keys of either kind find whoever has the same key. */
  async down(): Promise<void> {}
}

const NEXT = `select id, type, read_name as name from actor
where id > $1 and block_key is not null and type in ('PERSON', 'ORGANISATION') order by id limit $2`;

const FILL = `update actor set block_key = filled.key
from unnest($1::bigint[], $2::text[]) as filled (id, key) where actor.id = filled.id and block_key <> filled.key`;
