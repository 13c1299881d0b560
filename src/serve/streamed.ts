import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { mapEvents } from '../graph/map-events';

type Answered = FormattedExecutionResult | AsyncIterableIterator<FormattedExecutionResult>;

/** Answers as the libraries of both protocols take them: with errors that format themselves. */
export function streamed(answered: Answered): ExecutionResult | AsyncIterableIterator<ExecutionResult> {
  if (Symbol.asyncIterator in answered) {
    return mapEvents(answered as AsyncIterator<FormattedExecutionResult, undefined>, withErrors);
  }
  return withErrors(answered);
}

/** graphql-sse knows a result by its `data`, though there be none. */
function withErrors({ data, errors }: FormattedExecutionResult): ExecutionResult {
  return (errors ? { data, errors: errors.map(streamedError) } : { data }) as ExecutionResult;
}

export function streamedError(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, toJSON: () => error } as GraphQLFormattedError;
}
