import type { GraphQLError } from 'graphql';
import type { AccessScope } from '../model/access-key';
import type { ArticleInput, IngestOutcome } from '../model/article-input';
import type { Corrections } from '../pipeline/corrections';
import type { Events } from '../pipeline/events';
import type { Feeds } from '../pipeline/feeds/feeds';
import type { Jobs } from '../pipeline/jobs/jobs';
import type { Watches } from '../pipeline/watches/watches';
import type { Statement } from '../store/plan/plan-statement';

/** What a request is executed with. */
export interface GraphContext {
  /** Runs a planned statement; `fresh` reads where was just written, not from a replica. */
  readonly read: (statement: Statement, fresh?: boolean) => Promise<string | null>;
  /** Takes in what a mutation hands over. */
  readonly ingest: (input: ArticleInput) => Promise<IngestOutcome>;
  readonly feeds: Feeds;
  readonly watches: Watches;
  /** Background work. */
  readonly jobs: Jobs;
  /** What happens; undefined where nobody can be told, as on the command line. */
  readonly events?: Events;
  /** What people decide. */
  readonly corrections: Corrections;
  /** Whoever asks: the name of the access key, or 'local' without keys. */
  readonly by: string;
  /** @throws UserError FORBIDDEN where whoever asks may not. */
  readonly authorise: (scope: AccessScope) => void;
  /** Whether an answer that is empty is to say why: see hints.ts. */
  readonly hints?: boolean;
  /** Told of each field that failed, for the log. */
  readonly report?: (error: GraphQLError) => void;
}
