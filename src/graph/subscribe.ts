import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { EVENT_NUMBER, planEach, type Statement } from '../store/plan/plan-statement';
import { clientError } from './client-error';
import type { GraphContext } from './context';
import { checkObjects } from './count-objects';
import { fieldError } from './field-error';
import { contextOf } from './plan-operation';
import { planRequest } from './plan-request';
import { requestField } from './fill-request';
import { rootFields } from './selection';
import { mapTogether } from './map-events';
import type { PlanExtensions } from './planned';

/** Stands in a statement for the numbers of what happened. */
const EVENT_NUMBERS = Symbol('the numbers of the events');
/** Events that are asked for by one statement: most of them are none that the filter chooses. */
const EVENTS_AT_ONCE = 20;

interface PlannedSubscription {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly statement: Statement;
  readonly events: AsyncIterator<readonly number[], undefined>;
}

/**
 * A subscription as a stream of answers: its selection is planned once, by the same planner as a query's, and asked
 * anew with the numbers that events bring. What its filter leaves out is not told.
 * @throws GraphQLError with path and place where an argument can't be answered.
 */
export async function subscribe(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: GraphContext,
): Promise<AsyncIterableIterator<ExecutionResult>> {
  const planned = await plan(schema, document, operation, variables, context);
  return answers(planned, context);
}

async function plan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: GraphContext,
): Promise<PlannedSubscription> {
  const type = schema.getSubscriptionType();
  const request = contextOf(schema, document, operation, variables);
  const [entry] = type && request ? rootFields(request, type, operation.selectionSet) : [];
  if (!type || !request || !entry) throw new GraphQLError('The subscription asks for nothing.');
  const [key, nodes] = entry;
  const field = requestField(request, type, key, nodes, { number: EVENT_NUMBER });
  const { events } = type.getFields()[field.name]?.extensions as PlanExtensions;
  if (!events) throw new GraphQLError(`${field.name} is no subscription.`, { nodes });
  checkObjects([field], { times: EVENTS_AT_ONCE });
  const statement = planRequest(field, [], (request) => planEach(request, EVENT_NUMBERS));
  try {
    return { key, nodes, statement, events: await events(context, field.args) };
  } catch (error) {
    throw fieldError(error, nodes, [key]);
  }
}

function answers(
  { key, nodes, statement, events }: PlannedSubscription,
  context: GraphContext,
): AsyncIterableIterator<ExecutionResult> {
  const answersTo = async (numbers: readonly number[]): Promise<ExecutionResult[]> => {
    const values = statement.values.map((value) => (value === EVENT_NUMBERS ? numbers : value));
    const answer = await context.read({ ...statement, values }, true);
    return (JSON.parse(answer ?? '[]') as unknown[]).map((told) => ({ data: { [key]: told } }));
  };
  const answered = mapTogether(events, EVENTS_AT_ONCE, answersTo);
  let failed = false;
  const stream: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      if (failed) return { done: true, value: undefined };
      try {
        return await answered.next();
      } catch (error) {
        failed = true;
        await answered.return?.();
        return { done: false, value: failure(error, key, nodes, context) };
      }
    },
    return: async () => (await answered.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}

/** The last that a client is told. */
function failure(
  error: unknown,
  key: string,
  nodes: readonly FieldNode[],
  context: GraphContext,
): ExecutionResult {
  const told = fieldError(error, nodes, [key]);
  context.report?.(told);
  return { errors: [clientError(told) as GraphQLError] };
}
