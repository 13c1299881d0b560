import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { closed } from '../store/plan/open-text';
import { planKept } from '../store/plan/plan-statement';
import { openVariables } from './open-variables';
import { planQuery, type PlannedRoot } from './plan-operation';
import { fragmentsOf } from './read-operation';
import { newRequestContext, type RequestContext } from './selection';

type Variables = RequestContext['variables'];

/** An operation with these variables; null where it has to be planned for them. */
export type KeptPlan = (variables: Variables) => PlannedRoot[] | null;

/**
 * Plans an operation once, where its variables only stand for names, ids and addresses whose places the planner can
 * leave open: planning takes Node as long as all else of a small question.
 */
export function keepPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): KeptPlan {
  const open = operation.operation === 'query' && openVariables(schema, document, operation);
  const roots = open && planOpen(newRequestContext(schema, fragmentsOf(document), open), document, operation);
  if (!open || !roots) return () => null;
  const names = Object.keys(open);
  return (variables) => {
    // GraphQL takes a string for a String or an ID as it is; all else it coerces, defaults or refuses.
    if (!names.every((name) => typeof variables[name] === 'string')) return null;
    return roots.map((root) => closedRoot(root, variables));
  };
}

function closedRoot(root: PlannedRoot, variables: Variables): PlannedRoot {
  if (!root.statement) return root;
  const { text, values } = root.statement;
  return { ...root, statement: { text, values: closed(values, variables) } };
}

/** What is refused is refused with its variables, which the errors tell. */
function planOpen(
  context: RequestContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlannedRoot[] | null {
  try {
    return planQuery(context, document, operation, planKept);
  } catch {
    return null;
  }
}
