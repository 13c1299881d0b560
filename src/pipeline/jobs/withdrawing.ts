import type { IngestContext } from '../ingest-context';
import { type Order, withdraw } from '../withdraw';
import type { Effect } from './job-handler';

/** Takes out what an agency withdraws, with the progress of the item that says so. */
export function withdrawing(context: IngestContext, order: Order): Effect {
  return async (finish) => {
    await withdraw(context, order, finish);
  };
}
