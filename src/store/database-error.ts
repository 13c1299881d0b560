import { isNativeError } from 'node:util/types';
import { PassingError, UserError } from '../errors';

/** Codes of the network and of Postgres (its manual, appendix A) that mean: not reachable now, with what to do. */
const ADVICE: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there; start the server or mend the port',
  ECONNRESET: 'the connection was cut; see whether the server was restarted',
  ENOTFOUND: 'no such host; mend the host name',
  EAI_AGAIN: 'the host name could not be looked up; see whether the network is up',
  ETIMEDOUT: 'no answer; see whether a firewall is between',
  EHOSTUNREACH: 'no way to that host; see whether the network is up',
  ENOENT: 'no such socket; start the server or mend the folder',
  EPIPE: 'the connection was cut; see whether the server was restarted',
  '28P01': 'user or password is wrong',
  '28000': 'this user may not log in from here; see pg_hba.conf on the server',
  '3D000': 'the server runs but has no such database; create it',
  '53300': 'the server has no free connection; raise its max_connections or stop other programs',
  '57P01': 'the server is shutting down; start it again',
  '57P02': 'the server crashed; see its log',
  '57P03': 'the server is starting or stopping; try again in a moment',
};

/** Codes that mean: it answers, but can't do its work. Whoever asks anything else would fare no better. */
const UNFIT: Record<string, string> = {
  '25006': 'it takes no writes, as a replica or a primary of before; name the primary of now',
  '53000': 'it has used up what it has; see its log',
  '53100': 'its disk is full; make room on it',
  '53200': 'it has no memory left; give it more or see what else runs there',
  '53400': 'a limit of its configuration is reached; see its log',
  '57P04': 'it was dropped; restore it or name another one',
  '58030': "it can't read or write its files; see its log",
};

/** Codes of what another one's work kept from being done: it may well have its way the next time. */
const BUSY: Record<string, string> = {
  '40001': 'two writers wanted the same',
  '40P01': 'two writers waited for each other',
  '55P03': 'another writer has it',
  '57014': 'it took too long',
};

/** pg's own errors about connections carry no code. */
const LOST = /^(Connection terminated|timeout (expired|exceeded)|Client has encountered a connection error)/;

/**
 * The same error, or a UserError DATABASE_UNREACHABLE (503) where it says that the server can't be reached or can't do
 * its work. `url` is named in it without its password.
 */
export function databaseError(error: unknown, url?: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const lost = LOST.test((error as Error).message) ? 'no answer; see whether the server is up' : undefined;
  const advice = ADVICE[code] ?? UNFIT[code] ?? lost;
  if (!advice) return error;
  const what = UNFIT[code] ? "The database can't work" : "Can't reach the database";
  const where = url ? ` at ${withoutPassword(url)}` : '';
  return new UserError(
    'DATABASE_UNREACHABLE',
    `${what}${where}: ${advice}${code ? ` (${code})` : ''}. DATABASE_URL says which one is used; ` +
      'without it Newsgraph starts its own.',
    503,
  );
}

/** As `databaseError`, of a write; a PassingError DATABASE_BUSY (503) where the same may go well the next time. */
export function writeError(error: unknown): unknown {
  const code = codeOf(error) ?? '';
  const reason = BUSY[code];
  if (!reason) return databaseError(error);
  return new PassingError(
    'DATABASE_BUSY',
    `The database did not take it: ${reason} (${code}). Try again.`,
    503,
  );
}

/** '' where the error has none; null for what is no error, or told already. */
function codeOf(error: unknown): string | null {
  if (!isNativeError(error) || error instanceof UserError) return null;
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** What Postgres says of a statement that failed: "23505". Null for any other error. */
export function sqlState(error: unknown): string | null {
  const code = codeOf(error) ?? '';
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : null;
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof UserError && error.code === 'DATABASE_UNREACHABLE';
}

/** What the work gives. @throws the error that `databaseError` makes of its failure. */
export async function orDatabaseError<Outcome>(work: Promise<Outcome>, url?: string): Promise<Outcome> {
  try {
    return await work;
  } catch (error) {
    throw databaseError(error, url);
  }
}

/** "postgres://ann:secret@db.example/news" → "db.example/news" */
function withoutPassword(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return (searchParams.get('host') ?? host) + pathname;
}
