import { createHash, randomBytes } from 'node:crypto';
import { UserError } from '../../errors';
import { ACCESS_SCOPES, type AccessKey, type AccessScope } from '../../model/access-key';
import { MAX_NAME_LENGTH } from '../../model/limits';
import type { Statements } from './statements';

const COLUMNS = 'id, name, scopes, created_at as "createdAt", revoked_at as "revokedAt"';

/**
 * Makes a key; the secret is returned this once, and only its SHA-256 is stored. 32 random bytes can't be guessed, so
 * a slow hash would only slow the requests.
 */
export async function createAccessKey(
  statements: Statements,
  name: string,
  scopes: AccessScope[],
): Promise<{ key: AccessKey; secret: string }> {
  checkKey(name, scopes);
  const secret = `ng_${randomBytes(32).toString('base64url')}`;
  const rows = await statements.query<AccessKey[]>(
    `insert into access_key (name, scopes, hash) values ($1, $2, $3) on conflict (name) do nothing returning ${COLUMNS}`,
    [name, scopes, hashOf(secret)],
  );
  const [key] = rows;
  if (!key)
    throw new UserError(
      'KEY_EXISTS',
      `There is a key named "${name}" already (perhaps a revoked one). Choose another name.`,
    );
  return { key, secret };
}

/** Every key, revoked ones too, in the order of their making. */
export async function listAccessKeys(statements: Statements): Promise<AccessKey[]> {
  return statements.query<AccessKey[]>(`select ${COLUMNS} from access_key order by id`);
}

/** From now on the key opens nothing. Throws a UserError where there is none of that name; again is no error. */
export async function revokeAccessKey(statements: Statements, name: string): Promise<AccessKey> {
  const [rows] = await statements.query<[AccessKey[], number]>(
    `update access_key set revoked_at = coalesce(revoked_at, now()) where name = $1 returning ${COLUMNS}`,
    [name],
  );
  const [key] = rows;
  if (!key)
    throw new UserError(
      'KEY_UNKNOWN',
      `There is no key named "${name}". newsgraph key list shows them all.`,
      404,
    );
  return key;
}

/** The key of a secret; null where it is none or revoked. */
export async function findAccessKey(statements: Statements, secret: string): Promise<AccessKey | null> {
  const rows = await statements.query<AccessKey[]>(
    `select ${COLUMNS} from access_key where hash = $1 and revoked_at is null`,
    [hashOf(secret)],
  );
  return rows[0] ?? null;
}

/** Admin may do everything. */
export function mayDo(key: AccessKey, scope: AccessScope): boolean {
  return key.scopes.includes(scope) || key.scopes.includes('admin');
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function checkKey(name: string, scopes: AccessScope[]): void {
  // eslint-disable-next-line no-control-regex -- a name is shown on terminals
  if (name.trim() === '' || name.length > MAX_NAME_LENGTH || /[\u0000-\u001f\u007f]/.test(name)) {
    throw new UserError(
      'KEY_NAME_INVALID',
      `A key's name has 1 to ${MAX_NAME_LENGTH} characters on one line, such as "desk".`,
    );
  }
  const unknown = scopes.filter((scope) => !ACCESS_SCOPES.includes(scope));
  if (scopes.length === 0 || unknown.length > 0) {
    const problem = unknown.length > 0 ? `"${unknown.join(', ')}" is none` : 'at least one is needed';
    throw new UserError('KEY_SCOPE_INVALID', `Scopes are ${ACCESS_SCOPES.join(', ')}; ${problem}.`);
  }
}
