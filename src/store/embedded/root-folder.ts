import { chmodSync, mkdirSync } from 'node:fs';

/** Where root keeps what the server's user must reach; not the shared temp folder, where anybody could be first. */
export const ROOT_FOLDER = '/var/lib/newsgraph';

/** Makes a folder that every user may enter, whatever the umask. */
export function makeOpenFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
