import { readFileSync, type Stats, statSync } from 'node:fs';
import { UserError } from '../../errors';

/** Whom the server runs as, where it isn't the user who starts it. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * Postgres refuses to run as root. Started by root, it runs as the owner of the data, else as `postgres`, else as
 * `nobody`, which every Debian and Alpine has. Undefined for any other user: the server runs as that user.
 */
export function findServerUser(dataFolder: string, passwd = '/etc/passwd'): ServerUser | undefined {
  const owner = ownerOf(dataFolder);
  const me = process.getuid?.();
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me) throw foreignData(dataFolder, owner.uid);
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return namedUser(readFileSync(passwd, 'utf8'));
}

/** Undefined for what isn't there, or can't be looked at: placeData then says why it can't be used. */
function ownerOf(folder: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function namedUser(passwd: string): ServerUser {
  const users = passwd.split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((fields) => fields[0] === name);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  // What Linux gives to nobody.
  return { uid: 65534, gid: 65534 };
}

function foreignData(folder: string, uid: number): UserError {
  return new UserError(
    'DATA_FOLDER_OF_ANOTHER_USER',
    `The database in ${folder} belongs to another user (uid ${uid}). Start Newsgraph as that user or as root, ` +
      'or choose another folder with NEWSGRAPH_DATA.',
    500,
  );
}
