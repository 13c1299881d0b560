import { isNativeError } from 'node:util/types';
import { UserError } from '../errors';

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

/** pg's own errors about connections carry no code. */
const LOST = /^(Connection terminated|timeout expired|Client has encountered a connection error)/;

/**
 * The same error, or a UserError DATABASE_UNREACHABLE (503) where it says that the server can't be reached.
 * `url` is named in it without its password.
 */
export function databaseError(error: unknown, url?: string): unknown {
  if (!isNativeError(error) || error instanceof UserError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const advice =
    ADVICE[code] ?? (LOST.test(error.message) ? 'no answer; see whether the server is up' : undefined);
  if (!advice) return error;
  const where = url ? ` at ${withoutPassword(url)}` : '';
  return new UserError(
    'DATABASE_UNREACHABLE',
    `Can't reach the database${where}: ${advice}${code ? ` (${code})` : ''}. DATABASE_URL says which one is used; ` +
      'without it Newsgraph starts its own.',
    503,
  );
}

/** What the work gives. @throws the error that `databaseError` makes of its failure. */
export async function orDatabaseError<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
  try {
    return await work;
  } catch (error) {
    throw databaseError(error);
  }
}

/** "postgres://ann:secret@db.example/news" → "db.example/news" */
function withoutPassword(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return (searchParams.get('host') ?? host) + pathname;
}
