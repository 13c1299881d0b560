import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findServerUser } from '../../../src/store/embedded/server-user';
import { testAsRoot, useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

function passwd(...lines: string[]): string {
  const file = join(temp.path, 'passwd');
  writeFileSync(file, lines.join('\n'));
  return file;
}

testAsRoot.each([
  [['root:x:0:0::', 'nobody:x:65534:65534::', 'postgres:x:101:104::'], { uid: 101, gid: 104 }],
  [['root:x:0:0::', 'nobody:x:99:98::'], { uid: 99, gid: 98 }],
  [['root:x:0:0::'], { uid: 65534, gid: 65534 }],
])('root with the users %j runs the server as %j', (lines, user) => {
  expect(findServerUser(join(temp.path, 'none'), passwd(...lines))).toEqual(user);
});

testAsRoot('data that are there keep their owner', () => {
  const folder = join(temp.path, 'owned');
  mkdirSync(folder);
  chownSync(folder, 4242, 4243);
  expect(findServerUser(folder)).toEqual({ uid: 4242, gid: 4243 });
});

test('a file where the folder should be has no owner to run as', () => {
  const file = join(temp.path, 'file');
  writeFileSync(file, '');
  expect(() => findServerUser(join(file, 'postgres'))).not.toThrow();
});
