import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { mapEvents } from '../graph/map-events';

type Answered = FormattedExecutionResult | AsyncIterableIterator<FormattedExecutionResult>;

/** Answers as graphql-ws takes them: with errors that format themselves. */
export function streamed(answered: Answered): ExecutionResult | AsyncIterableIterator<ExecutionResult> {
  if (Symbol.asyncIterator in answered) {
    return mapEvents(answered as AsyncIterator<FormattedExecutionResult, undefined>, withErrors);
  }
  return withErrors(answered);
}

function withErrors({ errors, ...told }: FormattedExecutionResult): ExecutionResult {
  return (errors ? { ...told, errors: errors.map(streamedError) } : told) as ExecutionResult;
}

function streamedError(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, toJSON: () => error } as GraphQLFormattedError;
}
