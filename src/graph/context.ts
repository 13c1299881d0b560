import type { GraphQLError } from 'graphql';
import type { Statement } from '../store/plan/plan-statement';

/** What a request is executed with. */
export interface GraphContext {
  /** Runs a planned statement; `fresh` reads where was just written, not from a replica. */
  readonly read: (statement: Statement, fresh?: boolean) => Promise<string | null>;
  /** Told of each field that failed, for the log. */
  readonly report?: (error: GraphQLError) => void;
}
