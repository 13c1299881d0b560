import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import type { GraphContext } from '../graph/context';
import type { Logger } from '../log';
import type { Clock } from '../pipeline/clock';

export interface ServerSettings {
  readonly config: Pick<Config, 'host' | 'port' | 'keys'> & Partial<Pick<Config, 'corsOrigins'>>;
  readonly dataSource: DataSource;
  readonly log: Logger;
  /** Takes in what clients send. */
  readonly ingest: GraphContext['ingest'];
  readonly feeds: GraphContext['feeds'];
  readonly watches: GraphContext['watches'];
  readonly events: NonNullable<GraphContext['events']>;
  /** Says when jobs are due; this machine's unless told. */
  readonly clock?: Clock;
  /** The built playground's folder; without it /graphiql isn't there. */
  readonly playground?: string;
}
