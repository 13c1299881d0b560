import { accessSync, constants, existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { loadConfig } from '../../config';
import type { Config } from '../../config';
import { UserError } from '../../errors';
import { analyseText } from '../../pipeline/analyse-text';
import { openDatabase } from '../../store/open-database';
import { isEmpty } from '../../store/queries/is-empty';
import { ExitStatus } from '../exit-status';
import { printText } from '../output';
import { PACKAGE_ROOT, packageVersion } from '../package-root';

/** A part of the installation that is all right, or what to do about it. */
interface Finding {
  what: string;
  /** What is there. */
  found?: string;
  /** What is wrong and what to do. */
  advice?: string;
  status?: ExitStatus;
}

const OLDEST_NODE = [20, 19] as const;
/** Below this the database may run full within a day's articles. */
const LITTLE_DISK = 1e9;

/** Checks the installation part by part; the exit status is that of the worst finding. */
export async function doctor(): Promise<void> {
  let worst: number = ExitStatus.Done;
  for await (const finding of examine()) {
    const { what, found = '', advice } = finding;
    await printText(`${advice ? 'WRONG' : 'ok   '} ${what}: ${advice ?? found}`);
    if (advice) worst = Math.max(worst, finding.status ?? ExitStatus.SomeFailed);
  }
  process.exitCode = worst;
}

async function* examine(): AsyncGenerator<Finding> {
  yield { what: 'Newsgraph', found: packageVersion() };
  yield checkNode(process.versions.node);
  const { config, finding } = checkSettings();
  yield finding;
  yield await guarded('analysis', checkAnalysis);
  yield checkPlayground();
  if (!config) return;
  if (!config.databaseUrl)
    yield await guarded('data directory', () => checkDataDirectory(config.dataDirectory));
  yield await guarded('database', () => checkDatabase(config), ExitStatus.Usage);
}

/** What a check throws is its finding. */
async function guarded(
  what: string,
  check: () => Promise<Finding> | Finding,
  status: ExitStatus = ExitStatus.SomeFailed,
): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    return { what, advice: error instanceof Error ? error.message : String(error), status };
  }
}

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const advice = isEnough ? undefined : `${version} is too old. Install ${OLDEST_NODE.join('.')} or newer.`;
  return { what: 'Node', found: version, advice };
}

function checkSettings(): { config?: Config; finding: Finding } {
  try {
    return { config: loadConfig(), finding: { what: 'settings', found: 'all can be read' } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { finding: { what: 'settings', advice: error.message, status: ExitStatus.Usage } };
  }
}

function checkAnalysis(): Finding {
  const { timing } = analyseText('Nothing was signed, she said.');
  return { what: 'analysis', found: `loaded in ${timing.load} ms` };
}

function checkPlayground(): Finding {
  const isBuilt = existsSync(path.join(PACKAGE_ROOT, 'dist/web/graphiql/index.html'));
  return { what: 'playground', found: isBuilt ? 'built' : 'not built yet; serve builds it at its start' };
}

async function checkDataDirectory(directory: string): Promise<Finding> {
  const there = nearestFolder(directory);
  accessSync(there, constants.W_OK);
  const { bavail, bsize } = await statfs(there);
  const free = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
  const advice =
    bavail * bsize < LITTLE_DISK
      ? `only ${free} at ${directory}. Make room, or set NEWSGRAPH_DATA.`
      : undefined;
  return { what: 'data directory', found: `${directory}, ${free}`, advice };
}

/** The folder itself, or the one that it will be made in. */
function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}

async function checkDatabase({ databaseUrl, dataDirectory }: Config): Promise<Finding> {
  const database = await openDatabase({ url: databaseUrl, dataFolder: dataDirectory });
  try {
    const [server] = await database.dataSource.query<{ version: string }[]>('select version()');
    const kind = databaseUrl ? 'DATABASE_URL' : 'its own';
    const version = server?.version.split(' ').slice(0, 2).join(' ');
    const state = await stateOf(database.dataSource);
    return { what: 'database', found: [`${kind}, ${version}, ${state}`, ...database.notices].join('. ') };
  } finally {
    await database.close();
  }
}

async function stateOf(dataSource: DataSource): Promise<string> {
  // True where migrations are to be run.
  if (await dataSource.showMigrations()) return 'to be migrated by serve';
  return (await isEmpty(dataSource)) ? 'empty' : 'with articles';
}
