import { UserError } from '../../errors';
import type { Article, WireItem } from '../../model/article';
import { itemIdentity } from './article-identity';
import type { Statements } from './statements';

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
  ]);
  if (state?.isOutdated) return 'OUTDATED';
  return state?.isWithdrawn ? 'WITHDRAWN' : 'CURRENT';
}

/** Versions that aren't numbered can't be told from the one that was withdrawn. */
const STATE = `/* itemState */ select
  exists (select from withdrawn_item where identity_key = $1 and coalesce($2::float8 <= version, true)) as "isWithdrawn",
  exists (
    select from article join analysed_article on article_id = article.id
    where identity_key = $1 and (content #>> '{article,item,version}')::float8 > $2::float8) as "isOutdated"`;

/** So that no version of before comes in again. */
export async function rememberWithdrawal(statements: Statements, item: WireItem): Promise<void> {
  await statements.query(
    `/* rememberWithdrawal */ insert into withdrawn_item (identity_key, version) values ($1, $2)
     on conflict (identity_key) do update set version = greatest(withdrawn_item.version, excluded.version)`,
    [itemIdentity(item), item.version],
  );
}

export function withdrawnItem(): UserError {
  return new UserError(
    'WITHDRAWN',
    'Its agency withdrew it, so it is not taken in. A later version of it would be, where its agency sends one.',
  );
}
