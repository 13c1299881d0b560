import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { answer } from '../graph/answer';
import { clientError } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { planOperation, type PlannedRoot } from '../graph/plan-operation';

/** `data` that is JSON text already: Postgres's own, which goes into the response as it is. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Answers queries by the planner in place of graphql-js's executor. */
export const plannedQueries: ApolloServerPlugin<GraphContext> = {
  requestDidStart: () => {
    let roots: PlannedRoot[] | null = null;
    return Promise.resolve({
      // Here, since what is thrown here is the client's error; nothing has run yet.
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation) roots = planOperation(schema, document, operation, request.variables ?? {});
        return Promise.resolve();
      },
      responseForOperation: (context) => (roots ? respond(roots, context) : Promise.resolve(null)),
    });
  },
};

async function respond(
  roots: readonly PlannedRoot[],
  { response, contextValue }: GraphQLRequestContext<GraphContext>,
) {
  const { data, errors } = await answer(roots, contextValue);
  const told = errors.length > 0 ? { errors: errors.map(clientError) } : {};
  errors.forEach((error) => contextValue.report?.(error));
  const singleResult = { ...told, data: new JsonText(data) as unknown as Record<string, unknown> };
  return { http: response.http, body: { kind: 'single' as const, singleResult } };
}

/** Apollo's `stringifyResult`. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify({ ...rest, data });
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const others = given.map(([name, value]) => `"${name}":${JSON.stringify(value)},`);
  return `{${others.join('')}"data":${data.text}}`;
}
