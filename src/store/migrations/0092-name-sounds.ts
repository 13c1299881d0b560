import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nameSounds } from '../../model/name-sounds';

/** So many keys are given their sounds by one statement. */
const BATCH = 10_000;

/** The search box finds names in other spellings: "Gorbatschow" is Gorbachev. */
export class NameSounds1795510000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table actor_name add sounds text not null default ''");
    let after = '';
    for (;;) {
      const rows = (await runner.query(NEXT, [after, BATCH])) as { key: string }[];
      const keys = rows.map(({ key }) => key);
      if (keys.length === 0) break;
      await runner.query(FILL, [keys, keys.map(nameSounds)]);
      after = keys.at(-1) ?? after;
    }
    await runner.query(`create index actor_name_sounds on actor_name
      using gin (to_tsvector('simple'::regconfig, sounds)) where sounds <> ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table actor_name drop sounds');
  }
}

const NEXT = 'select distinct key from actor_name where key > $1 order by key limit $2';

const FILL = `update actor_name set sounds = filled.sounds
from unnest($1::text[], $2::text[]) as filled (key, sounds)
where actor_name.key = filled.key and filled.sounds <> ''`;
