import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkLibraries } from '../../../src/store/embedded/link-libraries';
import { useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

test('links that npm left out are made, once', () => {
  const folder = join(temp.path, 'native');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  writeFileSync(join(folder, 'lib', 'libx.so.1.2'), 'code');
  const links = ['libx.so.1', 'libx.so'].map((target) => ({
    source: 'native/lib/libx.so.1.2',
    target: `native/lib/${target}`,
  }));
  writeFileSync(join(folder, 'pg-symlinks.json'), JSON.stringify(links));
  expect(linkLibraries(folder)).toBe(2);
  expect(readFileSync(join(folder, 'lib', 'libx.so.1'), 'utf8')).toBe('code');
  expect(linkLibraries(folder)).toBe(0);
});
