import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of items had one scale for numbers and times; numbers have nine digits at most, so that each is known. */
export class VersionTimes1795510000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table withdrawn_item add created float8');
    await runner.query(
      'update withdrawn_item set created = version, version = null where version > 999999999',
    );
    await runner.query(`update analysed_article
      set content = jsonb_set(content::jsonb, '{article,item}', jsonb_build_object(
        'id', content #> '{article,item,id}', 'version', null, 'created', content #> '{article,item,version}'))
      where (content #>> '{article,item,version}')::float8 > 999999999`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('update withdrawn_item set version = created where version is null');
    await runner.query('alter table withdrawn_item drop created');
  }
}
