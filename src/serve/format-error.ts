import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { clientError, isMasked } from '../graph/client-error';
import type { Logger } from '../log';

/** Apollo has put its code into `formatted`; the error itself says whether a client may see it. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  if (error instanceof RangeError)
    return clientError(new GraphQLError(error.message, { originalError: error }));
  if (!(error instanceof GraphQLError)) {
    log.error({ err: error }, 'A request failed');
    return { ...formatted, message: 'Something went wrong in the server. Its log has the details.' };
  }
  if (isMasked(error)) log.error({ err: error.originalError }, 'A request failed');
  const told = clientError(error);
  return { ...told, extensions: { ...formatted.extensions, ...codeOfRefusal(error), ...told.extensions } };
}

/** Apollo refuses some requests by a status alone, and then takes its own refusal for a fault of the server. */
function codeOfRefusal({ message, extensions }: GraphQLError): { code?: string } {
  const status = (extensions['http'] as { status?: number } | undefined)?.status ?? 500;
  if (status < 400 || status >= 500) return {};
  // The code that other servers have for it.
  const isMismatch = message === 'provided sha does not match query';
  return { code: isMismatch ? 'PERSISTED_QUERY_HASH_MISMATCH' : 'BAD_REQUEST' };
}
