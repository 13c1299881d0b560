import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import { cleanUnits } from '../../model/clean-units';
import { findWatch, noteTold, oneFinding, type ToldWatch } from '../../store/queries/watches/findings';
import type { Clock } from '../clock';
import { type JobHandler, THREE_DAYS } from '../jobs/job-handler';

/** Posts a body, with headers beside those of its type. @throws UserError; PassingError where it may go well later. */
export type Post = (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<void>;

interface Delivery {
  watch: number;
  change: number;
}

/**
 * Tells webhooks what their watches found, each finding by a request of its own. It may come twice, where the answer to
 * the first one was lost: `Newsgraph-Delivery` names it.
 */
export function webhookHandler(dataSource: DataSource, post: Post, clock: Clock): JobHandler {
  return {
    slots: 2,
    parallel: 4,
    patience: THREE_DAYS,
    failsTogether: true,
    prepare: async ({ input }) => {
      const { watch: id, change } = input as Delivery;
      const watch = await findWatch(dataSource, id);
      const finding = await oneFinding(dataSource, change);
      if (watch?.webhook && finding) {
        const body = JSON.stringify({ watch: { id: `watch-${id}`, name: watch.name }, finding });
        await tell(dataSource, watch, change, body, post, clock);
      }
      return (finish) =>
        dataSource.transaction(async (statements) => {
          await noteTold(statements, id, clock.now(), null);
          await finish(statements);
        });
    },
  };
}

async function tell(
  dataSource: DataSource,
  { id, webhook, secret }: ToldWatch,
  change: number,
  body: string,
  post: Post,
  clock: Clock,
): Promise<void> {
  const headers = {
    'newsgraph-delivery': `watch-${id}-${change}`,
    'newsgraph-signature': signature(body, secret ?? '', clock.now()),
  };
  try {
    await post(webhook ?? '', body, headers);
  } catch (error) {
    if (error instanceof UserError) await noteTold(dataSource, id, clock.now(), cleanUnits(error.message));
    throw error;
  }
}

/** "t=1620129600,v1=…": HMAC-SHA256 of "1620129600.BODY", so that neither body nor time can be another's. */
export function signature(body: string, secret: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}
