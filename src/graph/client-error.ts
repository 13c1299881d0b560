import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '../errors';

const MASKED = 'Something went wrong in the server. Its log has the details.';
const TOO_SLOW =
  'The query took too long and was stopped. Ask for less at once: shorter lists (first), narrower filters.';

const TOO_DEEP = 'The request is nested too deeply to be read.';

/** SQLSTATE of a statement that ran into its time limit. */
const CANCELLED = '57014';

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
  if (isTooDeep(cause ?? error)) return { message: TOO_DEEP, extensions: { code: 'QUERY_TOO_COMPLEX' } };
  if (!cause || cause instanceof GraphQLError) return error;
  if (cause instanceof UserError) return { message: cause.message, extensions: { code: cause.code } };
  return (cause as { code?: unknown }).code === CANCELLED
    ? { message: TOO_SLOW, extensions: { code: 'QUERY_TOO_SLOW' } }
    : { message: MASKED, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** What calls itself for each level of a request ends so. */
function isTooDeep({ message }: Error): boolean {
  return message === 'Maximum call stack size exceeded';
}
