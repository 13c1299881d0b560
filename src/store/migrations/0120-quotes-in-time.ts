import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What isn't told to have been said on a day stands in lists by the publication of its article, not behind all others. */
export class QuotesInTime1795510000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update quote set (said_precision, said_from, said_to)
      = (published_precision, published_from, published_to)
      from article where article.id = quote.article_id and said_value is null and published_value is not null`);
    await copyDates(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update quote set (said_precision, said_from, said_to) = (null, null, null)
      where said_value is null`);
    await copyDates(runner);
  }
}

/** Rows that stay as they are aren't written again. */
async function copyDates(runner: QueryRunner): Promise<void> {
  await runner.query(`update quote_actor copy set (said_from, said_to) = (quote.said_from, quote.said_to) from quote
    where quote.article_id = copy.article_id and quote.id = copy.quote_id and said_value is null
      and (copy.said_from, copy.said_to) is distinct from (quote.said_from, quote.said_to)`);
  await runner.query(`update claim_quote copy set said_from = quote.said_from from quote
    where quote.article_id = copy.article_id and quote.id = copy.quote_id and said_value is null
      and copy.said_from is distinct from quote.said_from`);
  await runner.query(`update claim set newest_from = newest.said_from
    from (select claim_id, max(said_from) as said_from from claim_quote group by claim_id) as newest
    where newest.claim_id = claim.id and claim.newest_from is distinct from newest.said_from`);
  await runner.query(`update claim_actor set newest_from = claim.newest_from from claim
    where claim.id = claim_id and claim_actor.newest_from is distinct from claim.newest_from`);
  await runner.query('analyze quote, quote_actor, claim_quote');
}
