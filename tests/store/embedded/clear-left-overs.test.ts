import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeftOvers, runningServer } from '../../../src/store/embedded/clear-left-overs';
import { useTempFolder } from '../../factories/temp-folder';
import { makeZombie } from '../../factories/zombie';

const temp = useTempFolder();

/** A data folder whose pid file names `pid`, with a socket and its lock. */
function leftOvers(name: string, pid: string): { cluster: string; files: string[] } {
  const cluster = join(temp.path, name);
  mkdirSync(cluster);
  const files = ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock'].map((file) => join(cluster, file));
  for (const file of files) writeFileSync(file, `${pid}\n`);
  return { cluster, files };
}

test.each([
  ['dead', '4194304'],
  ['no postgres', String(process.pid)],
  ['unreadable', 'x'],
])('a pid file of a process that is %s goes, with socket and lock', (name, pid) => {
  const { cluster, files } = leftOvers(name, pid);
  clearLeftOvers(cluster, cluster);
  expect(files.filter((file) => existsSync(file))).toEqual([]);
});

test('so does that of a zombie', async () => {
  const zombie = await makeZombie();
  const { cluster, files } = leftOvers('zombie', String(zombie.pid));
  clearLeftOvers(cluster, cluster);
  expect(files.filter((file) => existsSync(file))).toEqual([]);
  zombie.end();
});

test('where nothing was left there is nothing to do', () => {
  expect(runningServer(temp.path)).toBeNull();
  expect(() => clearLeftOvers(temp.path, temp.path)).not.toThrow();
});
