import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import { createDataSource } from './data-source';
import { databaseError, orDatabaseError } from './database-error';
import { startEmbedded, type EmbeddedServer } from './embedded/start-embedded';
import { migrate } from './migrate';

export interface DatabaseSettings {
  /** DATABASE_URL; without it the embedded server is started. */
  url?: string;
  replicaUrls?: readonly string[];
  /** The embedded server's home. */
  dataFolder: string;
  poolSize?: number;
  /** Told of an embedded server that ended and is started again. */
  tell?: (message: string) => void;
}

export interface Database {
  dataSource: DataSource;
  /** Of the primary. */
  url: string;
  /** For the user: where the data are, if not where they were asked for. */
  notices: string[];
  /** Brings the tables up to date; returns the names of the migrations that ran. Throws UserErrors. */
  migrate(): Promise<string[]>;
  /** Closes every connection; the embedded server ends with the last process that uses it. */
  close(): Promise<void>;
}

/** Connects to the database of the settings, starting the embedded one where none is named. Throws UserErrors. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.url !== undefined) checkUrl(settings.url);
  const server =
    settings.url === undefined ? await startEmbedded(settings.dataFolder, {}, settings.tell) : undefined;
  const url = server?.url ?? settings.url ?? '';
  const dataSource = createDataSource({ ...settings, url });
  try {
    await dataSource.initialize();
    await checkServer(dataSource);
  } catch (error) {
    await close(dataSource, server);
    throw databaseError(error, url);
  }
  return {
    dataSource,
    url,
    notices: server?.notices ?? [],
    migrate: () => orDatabaseError(migrate(dataSource, url), url),
    close: () => close(dataSource, server),
  };
}

async function close(dataSource: DataSource, server?: EmbeddedServer): Promise<void> {
  if (dataSource.isInitialized) await dataSource.destroy();
  await server?.stop();
}

function checkUrl(url: string): void {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return;
  throw new UserError(
    'DATABASE_URL_INVALID',
    'DATABASE_URL is no address of a Postgres. Write it as postgres://user:password@host:5432/database.',
    500,
  );
}

/** 14 is the oldest version that the statements are tested with. */
async function checkServer(dataSource: DataSource): Promise<void> {
  const [server] = await dataSource.query<{ version: number; encoding: string }[]>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  if (server && server.version < 140_000) {
    const found = Math.floor(server.version / 10_000);
    throw new UserError(
      'DATABASE_TOO_OLD',
      `The database is Postgres ${found}; Newsgraph needs 14 or newer.`,
      500,
    );
  }
  if (server && server.encoding !== 'UTF8') {
    throw new UserError(
      'DATABASE_ENCODING',
      `The database's encoding is ${server.encoding}; create one with: create database newsgraph encoding 'UTF8' template template0;`,
      500,
    );
  }
}
