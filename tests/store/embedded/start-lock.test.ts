import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withStartLock } from '../../../src/store/embedded/start-lock';
import { useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

test('one at a time', async () => {
  const file = join(temp.path, 'busy.lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withStartLock(file, work)));
  expect(most).toBe(1);
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['dead', '4194304 123'],
  ['another one with a pid used again', `${process.pid} 1`],
  ['not to be read', ''],
])('a lock whose owner is %s is taken over', async (_, owner) => {
  const file = join(temp.path, 'stale.lock');
  writeFileSync(file, owner);
  await expect(withStartLock(file, async () => 'done')).resolves.toBe('done');
});

test('a failure gives the lock back', async () => {
  const file = join(temp.path, 'failed.lock');
  await expect(withStartLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});
