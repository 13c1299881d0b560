import type { Rejection, WireItem } from '../model/article';
import { resolver } from '../resolve/resolve';
import { orDatabaseError } from '../store/database-error';
import type { Alongside } from '../store/queries/statements';
import { type Withdrawal, withdrawArticle } from '../store/queries/versions/withdraw-article';
import type { AlongsideArticle } from './ingest-article';
import type { IngestContext } from './ingest-context';

/** An agency's order to take an article out, as it stands in an input in the place of an article. */
export type Order = Rejection & { withdraws: WireItem };

/** What became of the order. */
export interface Withdrawn {
  /** That was taken out; null where it isn't in, or stays in a later version. */
  articleId: number | null;
  told: Rejection;
}

export function isOrder(rejection: Rejection): rejection is Order {
  return rejection.withdraws !== undefined;
}

/** Does what an agency orders: at once, for good, and so that it is told. */
export async function withdraw(
  { dataSource }: IngestContext,
  order: Order,
  alongside?: AlongsideArticle,
): Promise<Withdrawn> {
  const beside = (done: Withdrawal): Alongside | undefined =>
    alongside && ((statements) => alongside(statements, [toldOf(order, done)]));
  const done = await orDatabaseError(withdrawArticle(dataSource, order.withdraws, resolver, beside));
  return { articleId: done === 'LATER' ? null : done.articleId, told: toldOf(order, done) };
}

function toldOf({ code, message }: Order, done: Withdrawal): Rejection {
  return { code, message: `${message} ${endOf(done)}` };
}

function endOf(done: Withdrawal): string {
  if (done === 'LATER') return 'A later version is in, which was kept.';
  return done.articleId === null
    ? 'No article was in from it.'
    : `article-${done.articleId} was taken out, with all that rested on it alone.`;
}
