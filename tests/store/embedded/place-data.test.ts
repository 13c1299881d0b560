import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeData } from '../../../src/store/embedded/place-data';
import { NOBODY, testAsRoot, useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

test('data are kept where they were asked for', () => {
  const wanted = join(temp.path, 'data');
  expect(placeData(wanted, undefined)).toEqual({ folder: wanted });
  expect(existsSync(wanted)).toBe(true);
});

testAsRoot('where the server’s user can’t get to, they are kept elsewhere, and it is said where', () => {
  const closed = join(temp.path, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const home = join(temp.path, 'home');
  const place = placeData(join(closed, 'data'), NOBODY, home);
  expect(place.folder).toMatch(new RegExp(`^${home}/data-[0-9a-f]{8}$`));
  expect(place.notice).toBe(
    `The database's own user (uid 65534) can't reach ${closed}/data, so the data are kept in ${place.folder}. ` +
      'Set NEWSGRAPH_DATA to choose another folder.',
  );
  expect(placeData(join(closed, 'data'), NOBODY, home)).toEqual(place);
});

test('a folder that can’t be made is refused with what to do', () => {
  const file = join(temp.path, 'file');
  writeFileSync(file, '');
  expect(() => placeData(join(file, 'data'), undefined)).toThrow(
    `Can't write to the data folder ${file}/data (ENOTDIR). Give this user the right to, or choose another folder with NEWSGRAPH_DATA.`,
  );
});

test.each(['/proc', '/proc/newsgraph', '/proc/newsgraph/data'])(
  '%s, where nothing can be written though it seems so, is refused at once',
  (folder) => {
    expect(() => placeData(folder, undefined)).toThrow(
      `Can't write to the data folder ${folder} (ENOENT). Give this user the right to, or choose another folder with NEWSGRAPH_DATA.`,
    );
  },
);
