import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So many addresses are cleaned by one statement. */
const BATCH = 10_000;

interface Addressed {
  readonly id: string;
  readonly url: string;
}

/**
 * Addresses without what only tracks who followed a link or marks words, as they are taken in from now on: so the same
 * article is known again. Of several that become one address the oldest has it, and the others stay as they are, as does
 * one whose address is there already.
 */
export class WebAddresses1795510000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    let after = '0';
    for (;;) {
      const rows = (await runner.query(NEXT, [after, BATCH])) as Addressed[];
      const last = rows.at(-1);
      if (!last) break;
      const clean = rows.map(({ id, url }) => ({ id, url, address: cleanAddress(url) }));
      const changed = clean.filter(({ url, address }) => url !== address);
      await runner.query(CHANGE, [changed.map(({ id }) => id), changed.map(({ address }) => address)]);
      after = last.id;
    }
  }

  /** What was taken off is forgotten, and nobody misses it. */
  async down(): Promise<void> {}
}

const NEXT =
  'select id::text, url from article where id > $1::bigint and url is not null order by article.id limit $2';

const CHANGE = `with free as (
  select min(id) as id, address from unnest($1::bigint[], $2::text[]) as clean (id, address)
  where not exists (select from article other where other.url = clean.address)
  group by address
)
update article set url = address, identity_key = encode(sha256(convert_to(address, 'UTF8')), 'hex')
from free where article.id = free.id`;

// What follows is webAddress() as it was then: a migration does the same for good.

const TRACKING = [
  /^utm_/,
  /^at_(medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)$/,
  /^xtor$/,
  /^mc_[ce]id$/,
  /^_(ga|gl|hsenc|hsmi)$/,
  /^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id)$/,
];

function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !isTracking(parameter)).join('&');
  const fragment = url.hash.slice(1).replace(/:~:.*$/, '');
  url.hash = isTracking(fragment) ? '' : fragment;
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]?.toLowerCase() ?? '';
  return TRACKING.some((pattern) => pattern.test(name));
}
