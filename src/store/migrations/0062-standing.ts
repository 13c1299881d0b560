import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which roles are told as held no longer, at which level a side met, and the countries by their codes. */
export class Standing1795510000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table role add column is_former boolean not null default false');
    await runner.query('alter table meeting_report_actor add column level text');
    await runner.query('alter table meeting_actor add column level text');
    await runner.query(`create index actor_country on actor (country_code, mention_count desc, id)
      where type = 'PLACE' and kind = 'COUNTRY'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index actor_country');
    await runner.query('alter table meeting_actor drop column level');
    await runner.query('alter table meeting_report_actor drop column level');
    await runner.query('alter table role drop column is_former');
  }
}
