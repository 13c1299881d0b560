import { GraphQLError } from 'graphql';
import { planStatement, type Statement } from '../store/plan/plan-statement';
import { PlanRefusal } from '../store/plan/refusal';
import type { FieldRequest } from '../store/plan/request';
import { argumentNode } from './argument-node';
import { placesOf } from './fill-request';

/** @throws GraphQLError in place of a PlanRefusal; `parents` are the keys above the field. */
export function planRequest(
  request: FieldRequest,
  parents: readonly (string | number)[] = [],
  plan: (request: FieldRequest) => Statement = planStatement,
): Statement {
  try {
    return plan(request);
  } catch (error) {
    if (!(error instanceof PlanRefusal)) throw error;
    const places = placesOf(error.request);
    const [field] = places;
    throw new GraphQLError(error.message, {
      nodes: (field && argumentNode(field, error.at)) ?? places,
      path: [...parents, ...error.path],
      extensions: { code: error.code, http: { status: error.status } },
    });
  }
}
