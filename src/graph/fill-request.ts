import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Arguments } from '../store/plan/arguments';
import type { FieldRequest, Variant } from '../store/plan/request';
import { fillArguments } from './fill-arguments';
import type { PlanExtensions } from './planned';
import { type AskedField, type AskedVariant, readField, type RequestContext } from './selection';

type Variables = RequestContext['variables'];

/** Requests of fields that never change: made once, so that what is known of them is kept with them. */
const requests = new WeakMap<AskedField, FieldRequest>();
const variants = new WeakMap<AskedVariant, Variant>();

/** Where a field stands in the document, for errors. */
export function placesOf({ origin }: FieldRequest): readonly FieldNode[] {
  return origin as readonly FieldNode[];
}

/** A field as the planner takes it. `more` stands beside its own arguments. */
export function requestField(
  context: RequestContext,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  more: Arguments = {},
): FieldRequest {
  const { args, ...request } = fillRequest(readField(context, parent, key, nodes), context.variables);
  return { ...request, args: { ...more, ...args }, fixed: false };
}

/** Puts the variables in. */
export function fillRequest(asked: AskedField, variables: Variables): FieldRequest {
  const known = requests.get(asked);
  if (known) return known;
  const { key, name, definition, fixed } = asked;
  const request = {
    key,
    name,
    field: (definition?.extensions as PlanExtensions | undefined)?.plan,
    args: fillArguments(asked, variables),
    selection: asked.selection?.map((variant) => fillVariant(variant, variables)),
    fixed,
    origin: asked.nodes,
  };
  if (fixed) requests.set(asked, request);
  return request;
}

function fillVariant(asked: AskedVariant, variables: Variables): Variant {
  const known = variants.get(asked);
  if (known) return known;
  const { types, fixed } = asked;
  const variant = { types, fields: asked.fields.map((field) => fillRequest(field, variables)), fixed };
  if (fixed) variants.set(asked, variant);
  return variant;
}
