import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '../errors';

const MASKED = 'Something went wrong in the server. Its log has the details.';
const DATABASE_AWAY = "The database can't be reached just now. Try again in a while.";
const TOO_SLOW =
  'The query took too long and was stopped. Ask for less at once: shorter lists (first), narrower filters.';

/** SQLSTATE: connections (08), cancelled by a time limit (57014), shutting down (57P), too many connections (53300). */
const DATABASE_CODES: readonly [pattern: RegExp, code: string, message: string][] = [
  [/^57014$/, 'QUERY_TOO_SLOW', TOO_SLOW],
  [
    /^(08...|57P..|53300|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT)$/,
    'DATABASE_UNREACHABLE',
    DATABASE_AWAY,
  ],
];

/** Extensions that are for the server: the HTTP status, and where in the code it happened. */
const INSIDE = ['http', 'stacktrace'];

/** An error as clients may see it: their own mistakes as they are, everything else without its inside. */
export function clientError(error: GraphQLError): GraphQLFormattedError {
  const { message, extensions } = shown(error);
  const told = Object.entries(extensions).filter(([name]) => !INSIDE.includes(name));
  return { message, locations: error.locations, path: error.path, extensions: Object.fromEntries(told) };
}

/** True where a client's request isn't to blame, so that the log must tell. */
export function isMasked(error: GraphQLError): boolean {
  return shown(error).message === MASKED;
}

function shown(error: GraphQLError): { message: string; extensions: Record<string, unknown> } {
  const cause = error.originalError;
  if (!cause || cause instanceof GraphQLError) return error;
  if (cause instanceof UserError) return { message: cause.message, extensions: { code: cause.code } };
  const sqlState = String((cause as { code?: unknown }).code ?? '');
  const [, code, message] = DATABASE_CODES.find(([pattern]) => pattern.test(sqlState)) ?? [];
  return code && message
    ? { message, extensions: { code } }
    : { message: MASKED, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
