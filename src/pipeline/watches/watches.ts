import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import { checkUrl } from '../../ingest/fetch/check-url';
import type { AllowList } from '../../ingest/fetch/allow-list';
import { cleanUnits } from '../../model/clean-units';
import { MAX_NAME_LENGTH } from '../../model/limits';
import type { WatchCriteria, WatchInput } from '../../model/watch';
import { orDatabaseError } from '../../store/database-error';
import { atArgument } from '../../store/plan/argument-refusal';
import { checkWatched } from '../../store/plan/edges/change';
import { numberOf } from '../../store/plan/global-id';
import { planMatch } from '../../store/plan/plan-match';
import { addWatch, removeWatch } from '../../store/queries/watches/watches';
import type { Clock } from '../clock';

/** What clients ask of watches. */
export interface Watches {
  /** The secret signs what a webhook is told; it is shown this once. */
  add(input: WatchInput, by: string): Promise<{ watchId: number; secret: string | null }>;
  /** By its id: "watch-4". */
  remove(id: string): Promise<number>;
}

export function createWatches(dataSource: DataSource, allow: AllowList, clock: Clock): Watches {
  return {
    add: async ({ name, webhook: address = null, ...given }, createdBy) => {
      const criteria = checkCriteria(given);
      const webhook = address === null ? null : checkUrl(address, allow).href;
      const secret = webhook === null ? null : `ngw_${randomBytes(24).toString('base64url')}`;
      const watch = { name: checkName(name), criteria, webhook, secret, createdBy, now: clock.now() };
      return { watchId: await orDatabaseError(addWatch(dataSource, watch)), secret };
    },
    remove: (id) => orDatabaseError(removeWatch(dataSource, numberOf('watch', id), clock.now())),
  };
}

function checkName(name: string): string {
  const clean = cleanUnits(name).trim();
  if (clean !== '' && clean.length <= MAX_NAME_LENGTH) return clean;
  throw new UserError('BAD_USER_INPUT', `name must have 1 to ${MAX_NAME_LENGTH} characters.`);
}

const TABLES = { quotes: 'quote', articles: 'article', meetings: 'meeting' } as const;

/** One filter, or nodes; each as it will be asked. @throws UserError BAD_USER_INPUT */
function checkCriteria(input: WatchCriteria): WatchCriteria {
  const names = ['quotes', 'articles', 'meetings', 'nodes'] as const;
  const given = names.filter((name) => input[name] !== undefined && input[name] !== null);
  const [name] = given;
  if (!name || given.length > 1) {
    const found = name ? `${given.join(' and ')} are given` : 'none is given';
    throw new UserError('BAD_USER_INPUT', `Give exactly one of ${names.join(', ')}: ${found}.`);
  }
  if (name === 'nodes') {
    atInput(name, () => checkWatched(input.nodes ?? []));
    return { nodes: input.nodes, kinds: input.kinds };
  }
  atInput(name, () => planMatch(TABLES[name], input[name] as never, []));
  return { [name]: input[name] };
}

function atInput(name: string, check: () => unknown): void {
  atArgument('input', () => atArgument(name, check));
}
