import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses without what only tracks who followed a link, as they are taken in from now on: so the same article is known
 * again. Where two become one address, or one is there already, they stay as they are.
 */
export class WebAddresses1795510000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `with clean as (
        select id, regexp_replace(regexp_replace(url, '(?<=[?&])${TRACKING}(=[^&#]*)?(&|(?=#|$))', '', 'gi'),
          '[?&](?=#|$)', '') as address
        from article where url ~* '[?&]${TRACKING}([=&#]|$)'
      ), free as (
        select min(id) as id, address from clean
        where not exists (select from article other where other.url = clean.address)
        group by address having count(*) = 1
      )
      update article set url = address, identity_key = encode(sha256(convert_to(address, 'UTF8')), 'hex')
      from free where article.id = free.id`,
    );
  }

  /** What was taken off is forgotten, and nobody misses it. */
  async down(): Promise<void> {}
}

const TRACKING = `(?:${[
  'utm_[^=&#]*',
  'at_(?:medium|campaign|custom\\d|link_\\w+|format|ptr_name|bbc_team)',
  'xtor|mc_[ce]id|_(?:ga|gl|hsenc|hsmi)',
  'fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id',
].join('|')})`;
