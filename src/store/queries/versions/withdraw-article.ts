import type { DataSource } from 'typeorm';
import type { WireItem } from '../../../model/article';
import type { Resolver } from '../../../model/resolution';
import { oneAtATime } from '../../transactions/one-at-a-time';
import { itemIdentity } from './article-identity';
import { takeOut } from './delete-article';
import { findKnownArticle } from './former-articles';
import { lockArticles, lockWriters } from '../lock-writers';
import type { Alongside } from '../statements';
import { itemState, rememberWithdrawal } from './wire-items';

/** The article that was taken out, if any was in; LATER where a later version is in, which stays. */
export type Withdrawal = { articleId: number | null } | 'LATER';

/** Takes out what its agency withdraws, for good: no version of before comes in again, wherever it comes from. */
export async function withdrawArticle(
  dataSource: DataSource,
  item: WireItem,
  resolver: Resolver,
  alongside?: (done: Withdrawal) => Alongside | undefined,
): Promise<Withdrawal> {
  return dataSource.transaction(async (manager) => {
    const statements = oneAtATime(manager);
    const identity = itemIdentity(item);
    await lockArticles(statements, [identity]);
    await lockWriters(statements);
    const isLater = (await itemState(statements, { item })) === 'OUTDATED';
    const known = isLater ? null : await findKnownArticle(statements, [identity]);
    const isThere = known !== null && known.former === null;
    if (isThere) await takeOut(statements, known.id, resolver);
    await rememberWithdrawal(statements, item);
    const done: Withdrawal = isLater ? 'LATER' : { articleId: isThere ? known.id : null };
    await alongside?.(done)?.(statements);
    return done;
  });
}
