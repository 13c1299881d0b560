import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import type { Arguments } from '../store/plan/arguments';
import type { FieldRequest, Selection, Variant } from '../store/plan/request';
import { Allowance } from './allowance';
import type { PlanExtensions } from './planned';

/** What a request's fields are read with. */
export interface RequestContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  /** Where each field stands in the document, for errors. */
  readonly places: WeakMap<FieldRequest, readonly FieldNode[]>;
  readonly allowance: Allowance;
  /** Whether graphql-js goes through the answer, which has to tell then of which type of an interface it is. */
  readonly typed: boolean;
}

type FieldNodes = readonly FieldNode[];
type Any = GraphQLField<unknown, unknown>;

const TYPE_NAME: FieldRequest = {
  key: '__typename',
  name: '__typename',
  field: undefined,
  args: {},
  selection: undefined,
};

export function newRequestContext(
  schema: GraphQLSchema,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
  typed = false,
): RequestContext {
  return { schema, fragments, variables, places: new WeakMap(), allowance: new Allowance(), typed };
}

/** The fields of an operation's root, by their keys: @skip, @include and fragments applied. */
export function rootFields(
  { schema, fragments, variables }: RequestContext,
  type: GraphQLObjectType,
  selectionSet: Parameters<typeof collectFields>[4],
): Map<string, FieldNodes> {
  return collectFields(schema, fragments, variables, type, selectionSet);
}

/** One field as the planner takes it. `more` stands beside its own arguments. */
export function requestField(
  context: RequestContext,
  parent: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
  more: Arguments = {},
): FieldRequest {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const field = parent.getFields()[name];
  const args = field ? { ...more, ...argumentsOf(field, node, context) } : more;
  const request: FieldRequest = {
    key,
    name,
    field: field && planOf(field),
    args,
    selection: field && context.allowance.within(field, args, node, () => select(context, field.type, nodes)),
  };
  context.places.set(request, nodes);
  return request;
}

/** null stands for the default, where there is one: no list has an order of null. */
function argumentsOf(field: Any, node: FieldNode, { variables }: RequestContext): Arguments {
  const given = getArgumentValues(field, node, variables);
  const values = field.args.map(({ name, defaultValue }) => [name, given[name] ?? defaultValue]);
  return Object.fromEntries(values) as Arguments;
}

function select(context: RequestContext, type: GraphQLOutputType, nodes: FieldNodes): Selection | undefined {
  const named = getNamedType(type);
  if (isObjectType(named)) return [selectOf(context, named, fieldsOf(context, named, nodes))];
  if (!isAbstractType(named)) return undefined;
  const groups: { types: GraphQLObjectType[]; fields: Map<string, FieldNodes> }[] = [];
  for (const possible of context.schema.getPossibleTypes(named)) {
    const fields = fieldsOf(context, possible, nodes);
    const same = groups.find((group) => isSame(group.types[0]!, group.fields, possible, fields));
    if (same) same.types.push(possible);
    else groups.push({ types: [possible], fields });
  }
  return groups.map(({ types, fields }) => {
    const variant = selectOf(context, types[0]!, fields);
    const typed = context.typed && !fields.has(TYPE_NAME.key);
    return {
      types: types.map((possible) => possible.name),
      fields: typed ? [TYPE_NAME, ...variant.fields] : variant.fields,
    };
  });
}

function fieldsOf(
  context: RequestContext,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): Map<string, FieldNodes> {
  return collectSubfields(context.schema, context.fragments, context.variables, type, nodes);
}

function selectOf(
  context: RequestContext,
  type: GraphQLObjectType,
  fields: Map<string, FieldNodes>,
): Variant {
  const requests = [...fields].map(([key, nodes]) => requestField(context, type, key, nodes));
  return { types: [type.name], fields: requests };
}

/** Two types of an interface that are asked the same, by the same SQL, are planned as one. */
function isSame(
  type: GraphQLObjectType,
  fields: Map<string, FieldNodes>,
  other: GraphQLObjectType,
  otherFields: Map<string, FieldNodes>,
): boolean {
  if (fields.size !== otherFields.size) return false;
  return [...fields].every(([key, nodes]) => {
    const otherNodes = otherFields.get(key);
    if (otherNodes?.length !== nodes.length || !nodes.every((node, index) => node === otherNodes[index]))
      return false;
    const name = nodes[0]?.name.value ?? '';
    return planOf(type.getFields()[name]) === planOf(other.getFields()[name]);
  });
}

function planOf(field: Any | undefined): FieldRequest['field'] {
  return (field?.extensions as PlanExtensions | undefined)?.plan;
}
