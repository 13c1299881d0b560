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

function withErrors({ data, errors }: FormattedExecutionResult): ExecutionResult {
  return (errors ? { data, errors: errors.map(streamedError) } : { data }) as ExecutionResult;
}

function streamedError(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, toJSON: () => error } as GraphQLFormattedError;
}
