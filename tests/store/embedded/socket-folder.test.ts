import { chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { socketFolder } from '../../../src/store/embedded/socket-folder';
import { testAsRoot, useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

test('the socket lies with the data, for their owner alone', () => {
  const folder = socketFolder(temp.path, undefined);
  expect(folder).toBe(join(temp.path, 'socket'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a path that is too long for a socket gets a short one, the same each time', () => {
  const long = join(temp.path, 'x'.repeat(90));
  const folder = socketFolder(long, undefined);
  expect(Buffer.byteLength(join(folder, '.s.PGSQL.5432'))).toBeLessThan(104);
  expect(socketFolder(long, undefined)).toBe(folder);
});

testAsRoot('a folder that another user made first is refused', () => {
  const data = join(temp.path, 'taken');
  mkdirSync(join(data, 'socket'), { recursive: true });
  chownSync(join(data, 'socket'), 4242, 4242);
  expect(() => socketFolder(data, undefined)).toThrow(
    `${data}/socket belongs to another user; remove it and start again.`,
  );
});
