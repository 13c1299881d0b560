import { column, many, one, paged, type Paged } from '../field';
import { globalId } from '../global-id';
import { filteredList, inTime, listOf } from '../item';
import type { Items } from '../list';
import { byTime, type Order } from '../order';
import { CLAIM_ACTORS, oneByOne } from '../narrow-tables';
import { sizeOf } from '../page';
import { raw, sql } from '../sql';
import { countOrigins } from './origins';

export const idOfClaim = column((row) => globalId('claim', sql`${row}.id`));

export const claimOfQuote = one(
  (quote) => sql`select claim.* from claim join claim_quote member on member.claim_id = claim.id
    where member.article_id = ${quote}.article_id and member.quote_id = ${quote}.id`,
);

/** Those last spoken to first. */
const newestFirst = (items: Items): Order => inTime(items, 'NEWEST_DESC');

export const allClaims = paged((_row, args, scope) => {
  const items = { from: raw('claim item'), where: [], id: raw('item.id'), time: raw('item.newest_from') };
  return filteredList('claim', items, newestFirst, args, scope);
});

/** What an actor asserts, denies or is the subject of. */
export const claimsOfActor = paged((actor, args, scope) => {
  const links: Items = {
    ...CLAIM_ACTORS,
    where: [sql`item.actor_id = ${actor}.id`],
    owners: { ids: oneByOne(['SPEAKER', 'ABOUT']), column: raw('item.role') },
  };
  // An actor may speak to a claim that is about it.
  const from = sql`(select distinct part.claim_id as id, part.newest_from from claim_actor part
    where part.actor_id = ${actor}.id) item`;
  const items = { ...links, from, where: [], owners: undefined, narrow: links };
  return filteredList('claim', items, newestFirst, args, scope);
});

/** The latest first. */
export function quotesOfClaim(denies: boolean): Paged {
  return paged((claim, args) => {
    const id = raw('item.quote_id');
    const where = [sql`item.claim_id = ${claim}.id`, raw(`item.denies = ${denies}`)];
    const order = byTime('SAID_DESC', raw('item.said_from'), id);
    return {
      ...listOf({ from: raw('claim_quote item'), where, id, nodes: 'quote' }, order, args),
      grouped: 'quote',
    };
  });
}

/** Those whom most of its quotes speak of first. */
export const aboutOfClaim = many(
  (claim) => sql`select actor.* from (
      select part.actor_id, count(*) as quotes from claim_quote member
      join quote_actor part on part.article_id = member.article_id and part.quote_id = member.quote_id and part.role = 'ABOUT'
      where member.claim_id = ${claim}.id group by part.actor_id) subject
    join actor on actor.id = subject.actor_id
    order by subject.quotes desc, actor.id limit 100`,
);

export const originsOfClaim = column((claim) =>
  countOrigins(sql`select article_id from claim_quote where claim_id = ${claim}.id`),
);

/** Pairs of one person's quotes on one claim that disagree, the earliest first. */
export const changesOfPosition = many(
  (person, args) => sql`select link.* from quote_actor later
    join quote_link link on link.from_article_id = later.article_id and link.from_quote_id = later.quote_id
    join quote_actor earlier on earlier.article_id = link.to_article_id and earlier.quote_id = link.to_quote_id
      and earlier.role = 'SPEAKER' and earlier.actor_id = later.actor_id
    join claim_quote member on member.article_id = link.from_article_id and member.quote_id = link.from_quote_id
    join claim_quote other on other.article_id = link.to_article_id and other.quote_id = link.to_quote_id
      and other.claim_id = member.claim_id and other.denies <> member.denies
    where later.actor_id = ${person}.id and later.role = 'SPEAKER' and link.kind in ('DENIES', 'CONTRADICTS')
    order by coalesce(later.said_from, 'infinity'), link.from_quote_id, link.to_quote_id, link.kind
    limit ${sizeOf(args)}::int`,
);
