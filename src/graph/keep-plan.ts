import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { closed, StillOpen } from '../store/plan/open-text';
import { planKept } from '../store/plan/plan-statement';
import { openVariables } from './open-variables';
import { planQuery, type PlannedRoot } from './plan-operation';
import { fragmentsOf } from './read-operation';
import { newRequestContext, type RequestContext } from './selection';

type Variables = RequestContext['variables'];

/** An operation with these variables; null where it has to be planned for them. */
export type KeptPlan = (variables: Variables) => PlannedRoot[] | null;

/** So many of an operation are kept, by which of its variables are given. */
const MOST_KEPT = 16;

/**
 * Plans an operation once, where what is given to it only stands for names, ids and addresses whose places the planner
 * can leave open: planning takes Node as long as all else of a small question.
 */
export function keepPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): KeptPlan {
  if (operation.operation !== 'query') return () => null;
  const open = openVariables(schema, document, operation);
  const byGiven = new Map<string, PlannedRoot[] | null>();
  return (variables) => {
    const given = givenNames(operation, open, variables);
    if (!given) return null;
    const key = given.join();
    if (byGiven.size >= MOST_KEPT && !byGiven.has(key)) byGiven.clear();
    if (!byGiven.has(key)) {
      const context = newRequestContext(schema, fragmentsOf(document), pick(open, given));
      byGiven.set(key, planOpen(context, document, operation));
    }
    return byGiven.get(key)?.map((root) => closedRoot(root, variables)) ?? null;
  };
}

/** Undefined where GraphQL coerces what is given, or has something in place of what isn't; an open string it takes as it is. */
function givenNames(
  { variableDefinitions = [] }: OperationDefinitionNode,
  open: Variables,
  variables: Variables,
): string[] | undefined {
  const given: string[] = [];
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (typeof variables[name] === 'string' && Object.hasOwn(open, name)) given.push(name);
    else if (variables[name] !== undefined || defaultValue || type.kind === Kind.NON_NULL_TYPE)
      return undefined;
  }
  return given;
}

function pick(open: Variables, names: readonly string[]): Variables {
  return Object.fromEntries(names.map((name) => [name, open[name]]));
}

function closedRoot(root: PlannedRoot, variables: Variables): PlannedRoot {
  if (!root.statement) return root;
  const { text, values } = root.statement;
  return { ...root, statement: { text, values: closed(values, variables) } };
}

/** Null where a text decides; what is refused is refused with its variables, which the errors tell. */
function planOpen(
  context: RequestContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlannedRoot[] | null {
  try {
    return planQuery(context, document, operation, planKept);
  } catch (error) {
    if (error instanceof StillOpen || error instanceof GraphQLError) return null;
    throw error;
  }
}
