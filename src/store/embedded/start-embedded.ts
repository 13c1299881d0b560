import { join, resolve } from 'node:path';
import type { Client } from 'pg';
import { UserError } from '../../errors';
import { clearLeftOvers, runningServer } from './clear-left-overs';
import { findBinaries, majorVersion } from './find-binaries';
import { initialiseCluster, OWNER } from './initialise-cluster';
import { keepRunning } from './keep-running';
import { linkLibraries } from './link-libraries';
import { placeBinaries } from './place-binaries';
import { placeData } from './place-data';
import { RECOVERY_MS, runServer, type ServerPlan } from './run-server';
import { findServerUser } from './server-user';
import { socketFolder } from './socket-folder';
import { withStartLock } from './start-lock';
import { HOLDER, isShared, stopServer } from './stop-server';
import { socketUrl, waitToConnect } from './try-connect';

/** A running server of our own, used by this process until `stop`. */
export interface EmbeddedServer {
  /** Of the database "newsgraph", through the socket. */
  url: string;
  /** For the user: where the data are, if not where they were asked for. */
  notices: string[];
  /** False where a server was already running on these data. */
  started: boolean;
  /** Ends the server, unless another process uses it: the last one does. */
  stop(): Promise<void>;
}

/**
 * Starts the Postgres that npm brought on the data in `dataFolder`, or joins the one that runs on them. With `tell` it
 * is started again where it ends before `stop`, and people are told.
 */
export async function startEmbedded(
  dataFolder: string,
  settings?: Record<string, string>,
  tell?: (message: string) => void,
): Promise<EmbeddedServer> {
  const binaries = findBinaries();
  linkLibraries(binaries.folder);
  const place = placeData(dataFolder, findServerUser(join(resolve(dataFolder), 'postgres')));
  const cluster = join(place.folder, 'postgres');
  const user = findServerUser(cluster);
  const lock = join(place.folder, 'start.lock');
  return withStartLock(lock, async () => {
    const programs = placeBinaries(binaries, user);
    const sockets = socketFolder(place.folder, user);
    const plan = { cluster, programs, sockets, log: join(place.folder, 'postgres.log'), user, settings };
    const major = majorVersion(binaries);
    const { started, holder } = await startAndHold(plan, major);
    const holdAgain = (): Promise<Client> =>
      withStartLock(lock, async () => (await startAndHold(plan, major)).holder);
    const kept = tell && keepRunning(holder, holdAgain, tell);
    return {
      url: socketUrl(sockets),
      notices: place.notice ? [place.notice] : [],
      started,
      stop: async () => {
        const last = kept ? await kept.release() : holder;
        await withStartLock(lock, () => release(last, cluster));
      },
    };
  });
}

async function ensureRunning(plan: ServerPlan, major: number): Promise<boolean> {
  clearLeftOvers(plan.cluster, plan.sockets);
  const running = runningServer(plan.cluster) !== null;
  if (!running) {
    await initialiseCluster(plan.cluster, plan.programs, major, plan.user);
    await runServer(plan);
  }
  return !running;
}

/** A server that is just ending when it is looked for looks like one that runs: it is started again then. */
async function startAndHold(plan: ServerPlan, major: number): Promise<{ started: boolean; holder: Client }> {
  const lives = (): boolean => runningServer(plan.cluster) !== null;
  for (let attempt = 1; ; attempt++) {
    const started = await ensureRunning(plan, major);
    const holder = await hold(plan.sockets, lives);
    if (holder) return { started, holder };
    if (lives() || attempt === MOST_STARTS)
      throw new UserError('DATABASE_NOT_STARTED', 'The built-in Postgres runs but does not answer.', 500);
  }
}

const MOST_STARTS = 3;

/**
 * One connection for as long as this process uses the server: it shows the others that somebody does, even after a kill.
 * Null where it doesn't answer.
 */
async function hold(sockets: string, lives: () => boolean): Promise<Client | null> {
  const client = await waitToConnect(sockets, RECOVERY_MS, { application: HOLDER, lives });
  if (!client) return null;
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [OWNER]);
  if (!rowCount) await client.query(`create database ${OWNER}`);
  return client;
}

async function release(holder: Client, cluster: string): Promise<void> {
  const shared = await isShared(holder).catch(() => false);
  await holder.end().catch(() => undefined);
  if (!shared) await stopServer(cluster);
}
