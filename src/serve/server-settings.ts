import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import type { Logger } from '../log';

export interface ServerSettings {
  readonly config: Pick<Config, 'host' | 'port' | 'keys'>;
  readonly dataSource: DataSource;
  readonly log: Logger;
  /** The built playground's folder; without it /graphiql isn't there. */
  readonly playground?: string;
}
