import type { GraphQLError } from 'graphql';
import { isMasked } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import type { AccessKey } from '../model/access-key';
import { systemClock } from '../pipeline/clock';
import { createCorrections } from '../pipeline/corrections';
import { createJobs } from '../pipeline/jobs/jobs';
import type { Statement } from '../store/plan/plan-statement';
import { runStatement } from '../store/plan/run-statement';
import { authorise } from './access';
import type { ServerSettings } from './server-settings';

/** What a request is executed with, by the key that it showed. */
export type ContextOf = (key: AccessKey | undefined) => GraphContext;

/** The same for all ways to ask: HTTP, server-sent events and WebSocket. */
export function graphContexts({
  dataSource,
  ingest,
  feeds,
  watches,
  events,
  log,
  clock = systemClock,
}: ServerSettings): ContextOf {
  const shared = {
    read: (statement: Statement, fresh?: boolean) => runStatement(dataSource, statement, fresh),
    ingest,
    feeds,
    events,
    watches,
    jobs: createJobs(dataSource, clock),
    corrections: createCorrections(dataSource),
    report: (error: GraphQLError) => {
      if (isMasked(error)) log.error({ err: error.originalError }, 'A query failed');
    },
  };
  const contextFor = (key: AccessKey | undefined): GraphContext => ({
    ...shared,
    by: key?.name ?? 'local',
    authorise: (scope) => authorise(key, scope),
  });
  const local = contextFor(undefined);
  const byKey = new WeakMap<AccessKey, GraphContext>();
  return (key) => {
    if (!key) return local;
    const context = byKey.get(key) ?? contextFor(key);
    byKey.set(key, context);
    return context;
  };
}
