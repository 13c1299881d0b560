import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose claims they are in the order in which they are listed, so that a page doesn't take all that an actor said. */
export class ClaimActors1795510000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table claim_actor (
      claim_id bigint not null references claim on delete cascade,
      role text not null,
      actor_id bigint not null,
      newest_from timestamptz,
      primary key (claim_id, role, actor_id))`);
    await runner.query(`insert into claim_actor (claim_id, role, actor_id, newest_from)
      select distinct claim.id, part.role, part.actor_id, claim.newest_from from claim
      join claim_quote as member on member.claim_id = claim.id
      join quote_actor as part on part.article_id = member.article_id and part.quote_id = member.quote_id
      where part.role in ('SPEAKER', 'ABOUT')`);
    await runner.query(`create index claim_actor_newest on claim_actor
      (actor_id, role, (coalesce(newest_from, '-infinity')) desc, claim_id desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table claim_actor');
  }
}
