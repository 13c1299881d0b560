import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses without what only tracks who followed a link or marks words, as they are taken in from now on: so the same
 * article is known again. Of several that become one address the oldest has it, and the others stay as they are, as does
 * one whose address is there already.
 */
export class WebAddresses1795510000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `with clean as (
        select id, ${CLEAN} as address from article
        where url ~* '[?&]${TRACKING}([=&#]|$)' or url ~* '#(${TRACKING}(=.*)?)?$' or url ~ '[?](#|$)' or url ~ '#.*:~:'
      ), free as (
        select min(id) as id, address from clean
        where not exists (select from article other where other.url = clean.address)
        group by address
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

/** The fragment first: its end is the end of the address. */
const CLEAN = [
  ['(#.*):~:.*$', '\\1'],
  [`#(${TRACKING}(=.*)?)?$`, ''],
  [`(?<=[?&])${TRACKING}(=[^&#]*)?(&|(?=#|$))`, ''],
  ['[?&](?=#|$)', ''],
  ['#$', ''],
].reduce((text, [pattern, by]) => `regexp_replace(${text}, '${pattern}', '${by}', 'gi')`, 'url');
