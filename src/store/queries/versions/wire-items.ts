import { UserError } from '../../../errors';
import type { Article, WireItem } from '../../../model/article';
import { itemIdentity } from './article-identity';
import type { Statements } from '../statements';

/**
 * What an item of a wire is beside what came of it before: OUTDATED where a later version is in, WITHDRAWN where its
 * agency took back this version or a later one.
 */
export type ItemState = 'CURRENT' | 'OUTDATED' | 'WITHDRAWN';

export async function itemState(statements: Statements, { item }: Pick<Article, 'item'>): Promise<ItemState> {
  if (!item) return 'CURRENT';
  const [state] = await statements.query<{ isOutdated: boolean; isWithdrawn: boolean }[]>(STATE, [
    itemIdentity(item),
    item.version,
    item.created,
  ]);
  if (state?.isOutdated) return 'OUTDATED';
  return state?.isWithdrawn ? 'WITHDRAWN' : 'CURRENT';
}

/**
 * Numbers beside numbers, else times beside times. A version that can't be compared is taken for the one that was
 * withdrawn, and for none before the one that is in, so that a withdrawal is heeded.
 */
const STATE = `/* itemState */ select
  exists (
    select from withdrawn_item where identity_key = $1
    and coalesce(case when version + $2::float8 is null then $3::float8 <= created else $2 <= version end, true)
  ) as "isWithdrawn",
  exists (
    select from article join analysed_article on article_id = article.id
    cross join lateral (select (content #>> '{article,item,version}')::float8 as version,
      (content #>> '{article,item,created}')::float8 as created) item
    where identity_key = $1
    and case when version + $2::float8 is null then created > $3::float8 else version > $2 end
  ) as "isOutdated"`;

/** What is withdrawn without a number or a time is so for good: greatest() would pass over what is missing. */
const ofBoth = (column: 'version' | 'created'): string => `case
  when withdrawn_item.version is null and withdrawn_item.created is null then null
  when excluded.version is null and excluded.created is null then null
  else greatest(withdrawn_item.${column}, excluded.${column}) end`;

/** So that no version of before comes in again. */
export async function rememberWithdrawal(statements: Statements, item: WireItem): Promise<void> {
  await statements.query(
    `/* rememberWithdrawal */ insert into withdrawn_item (identity_key, version, created) values ($1, $2, $3)
     on conflict (identity_key) do update set version = ${ofBoth('version')}, created = ${ofBoth('created')}`,
    [itemIdentity(item), item.version, item.created],
  );
}

export function withdrawnItem(): UserError {
  return new UserError(
    'WITHDRAWN',
    'Its agency withdrew it, so it is not taken in. A later version of it would be, where its agency sends one.',
  );
}
