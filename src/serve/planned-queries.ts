import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { answer } from '../graph/answer';
import { clientError } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { withHints } from '../graph/hints';
import { planOperation, type PlannedRoot } from '../graph/plan-operation';
import type { KnownOperations } from './known-operations';

/** `data` that is JSON text already: Postgres's own, which goes into the response as it is. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Answers queries by the planner in place of graphql-js's executor, and remembers those that it can answer. */
export function plannedQueries(known: KnownOperations): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      let roots: PlannedRoot[] | null = null;
      return Promise.resolve({
        // Here, since what is thrown here is the client's error; nothing has run yet.
        didResolveOperation: ({ schema, document, operation, request, source, queryHash }) => {
          if (operation) roots = planOperation(schema, document, operation, request.variables ?? {});
          const hash = request.extensions?.['persistedQuery'] ? queryHash : undefined;
          if (operation && roots)
            known.remember(source, { name: request.operationName, document, operation }, hash);
          return Promise.resolve();
        },
        responseForOperation: async ({ request, response, contextValue }) => {
          if (!roots) return null;
          const singleResult = await runPlanned(roots, withHints(contextValue, request.extensions));
          return { http: response.http, body: { kind: 'single' as const, singleResult } };
        },
      });
    },
  };
}

/** The answer of planned statements, for `stringifyResult`. */
export async function runPlanned(
  roots: readonly PlannedRoot[],
  context: GraphContext,
): Promise<FormattedExecutionResult> {
  const { data, errors, extensions } = await answer(roots, context);
  errors.forEach((error) => context.report?.(error));
  const told = errors.length > 0 ? { errors: errors.map(clientError) } : {};
  return { ...told, extensions, data: new JsonText(data) as unknown as Record<string, unknown> };
}

/** Apollo's `stringifyResult`. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify({ ...rest, data });
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const others = given.map(([name, value]) => `"${name}":${JSON.stringify(value)},`);
  return `{${others.join('')}"data":${data.text}}`;
}
