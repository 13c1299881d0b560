import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Arguments } from '../store/plan/arguments';
import { ArgumentRefusal } from '../store/plan/argument-refusal';
import type { GraphContext } from './context';
import { checkObjects } from './count-objects';
import { fieldError } from './field-error';
import { requestField } from './fill-request';
import { planRequest } from './plan-request';
import { newRequestContext } from './selection';

// Where graphql-js executes (mutations; introspection beside data), the planner answers each root all the same.

/** Reads all that is asked below this field in one statement. What a payload holds counts as arguments. */
export const resolveRoot: GraphQLFieldResolver<Arguments | undefined, GraphContext> = async (
  source,
  _args,
  context,
  info,
) => {
  const request = newRequestContext(info.schema, info.fragments, info.variableValues, true);
  const field = requestField(request, info.parentType, String(info.path.key), info.fieldNodes, { ...source });
  const parents = pathAbove(info);
  checkObjects([field], { parents });
  const answer = await context.read(planRequest(field, parents), true);
  return answer === null ? null : (JSON.parse(answer) as unknown);
};

type Resolve = GraphQLFieldResolver<Arguments | undefined, GraphContext>;

/** Has the effect, then reads what is asked of it. */
export function resolveAfter(effect: Resolve | undefined): Resolve {
  return async (source, args, context, info) => {
    const outcome = await orPlaced(effect?.(source, args as never, context, info), info);
    return resolveRoot(outcome as Arguments, args as never, context, info);
  };
}

/** A refused argument is told where it stands, as a query's. */
async function orPlaced(outcome: unknown, info: GraphQLResolveInfo): Promise<unknown> {
  try {
    return await outcome;
  } catch (error) {
    if (!(error instanceof ArgumentRefusal)) throw error;
    throw fieldError(error, info.fieldNodes, [...pathAbove(info), info.path.key]);
  }
}

/** The answer is there already, under the key it goes by in this request. */
export const resolvePlanned: GraphQLFieldResolver<Record<string, unknown>, GraphContext> = (
  source,
  _args,
  _context,
  info,
) => source[info.path.key];

function pathAbove({ path }: GraphQLResolveInfo): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let above = path.prev; above; above = above.prev) keys.unshift(above.key);
  return keys;
}
