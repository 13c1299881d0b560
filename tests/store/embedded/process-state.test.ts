import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processState } from '../../../src/store/embedded/process-state';
import { makeZombie } from '../../factories/zombie';

test('a live process has a name and a start that stays the same', () => {
  const state = processState(process.pid);
  expect(state?.name).toMatch(/node|jest/);
  expect(state?.started).not.toBe('');
  expect(processState(process.pid)).toEqual(state);
});

test('a dead process has none', async () => {
  const child = spawn('true');
  await once(child, 'exit');
  expect(processState(child.pid ?? 0)).toBeNull();
});

test('a zombie is dead, though its pid is still there', async () => {
  const zombie = await makeZombie();
  expect(processState(zombie.pid)).toBeNull();
  zombie.end();
});
