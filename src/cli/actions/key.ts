import { loadConfig } from '../../config';
import type { AccessKey, AccessScope } from '../../model/access-key';
import { createAccessKey, listAccessKeys, revokeAccessKey } from '../../store/queries/access-keys';
import { printLine, printText } from '../output';
import { withDatabase } from '../with-database';

/** Prints the secret alone, so that a script can keep it; what to know of it goes to standard error. */
export async function createKey(name: string, scopes: AccessScope[]): Promise<void> {
  const { secret } = await withDatabase(loadConfig(), ({ dataSource }) =>
    createAccessKey(dataSource, name, scopes),
  );
  await printText(secret);
  console.error('Keep it now: it is not shown again. Send it as "Authorization: Bearer …".');
}

export async function listKeys(json: boolean): Promise<void> {
  const keys = await withDatabase(loadConfig(), ({ dataSource }) => listAccessKeys(dataSource));
  for (const key of keys) await (json ? printLine(key) : printText(lineOf(key)));
  if (keys.length === 0 && !json)
    console.error('There are no keys. Make one: newsgraph key create desk --scope read');
}

export async function revokeKey(name: string): Promise<void> {
  const key = await withDatabase(loadConfig(), ({ dataSource }) => revokeAccessKey(dataSource, name));
  await printText(lineOf(key));
}

function lineOf({ name, scopes, createdAt, revokedAt }: AccessKey): string {
  const state = revokedAt ? `revoked ${dayOf(revokedAt)}` : `since ${dayOf(createdAt)}`;
  return `${name}\t${scopes.join(',')}\t${state}`;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
