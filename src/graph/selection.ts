import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { Allowance } from './allowance';
import type { PlanExtensions } from './planned';

/** What a document's fields are read with. */
export interface RequestContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  readonly allowance: Allowance;
  /** Whether graphql-js goes through the answer, which has to tell then of which type of an interface it is. */
  readonly typed: boolean;
}

type FieldNodes = readonly FieldNode[];
type Any = GraphQLField<unknown, unknown>;

/** A field as the document asks for it, before variables are put into its arguments. */
export interface AskedField {
  readonly key: string;
  readonly name: string;
  /** Undefined for __typename. */
  readonly definition: Any | undefined;
  readonly nodes: FieldNodes;
  /** Undefined for a leaf. */
  readonly selection: readonly AskedVariant[] | undefined;
  /** True where neither it nor anything below it has a variable in its arguments: it is the same in each request. */
  readonly fixed: boolean;
}

export interface AskedVariant {
  readonly types: readonly string[];
  readonly fields: readonly AskedField[];
  /** Whether all of its fields are. */
  readonly fixed: boolean;
}

const TYPE_NAME = '__typename';

export function newRequestContext(
  schema: GraphQLSchema,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
  typed = false,
): RequestContext {
  return { schema, fragments, variables, allowance: new Allowance(), typed };
}

/** The fields of an operation's root, by their keys: @skip, @include and fragments applied. */
export function rootFields(
  { schema, fragments, variables }: RequestContext,
  type: GraphQLObjectType,
  selectionSet: Parameters<typeof collectFields>[4],
): Map<string, FieldNodes> {
  return collectFields(schema, fragments, variables, type, selectionSet);
}

/** One field with all that is asked below it. Of those that are `counted` already a leaf counts no more. */
export function readField(
  context: RequestContext,
  parent: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
  counted = new Set<FieldNode>(),
): AskedField {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const definition = parent.getFields()[name];
  const isCounted = !node.selectionSet && counted.has(node);
  const selection =
    definition && context.allowance.within(node, () => select(context, definition.type, nodes), isCounted);
  counted.add(node);
  const below = selection?.every(({ fixed }) => fixed) ?? true;
  return { key, name, definition, nodes, selection, fixed: below && !node.arguments?.some(usesVariable) };
}

function usesVariable({ value }: Pick<ArgumentNode, 'value'>): boolean {
  const within = (part: ValueNode): boolean => usesVariable({ value: part });
  if (value.kind === Kind.LIST) return value.values.some(within);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => within(field.value));
  return value.kind === Kind.VARIABLE;
}

function select(
  context: RequestContext,
  type: GraphQLOutputType,
  nodes: FieldNodes,
): AskedVariant[] | undefined {
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
  // { node(id: "quote-3") { id } } asks for two fields, though each type has an id of its own.
  const counted = new Set<FieldNode>();
  return groups.map(({ types, fields }) => {
    const variant = selectOf(context, types[0]!, fields, counted);
    const typed = context.typed && !fields.has(TYPE_NAME);
    return {
      ...variant,
      types: types.map((possible) => possible.name),
      fields: typed ? [typeName(nodes), ...variant.fields] : variant.fields,
    };
  });
}

/** __typename, which nobody asked for. */
function typeName(nodes: FieldNodes): AskedField {
  return { key: TYPE_NAME, name: TYPE_NAME, definition: undefined, nodes, selection: undefined, fixed: true };
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
  counted?: Set<FieldNode>,
): AskedVariant {
  const asked = [...fields].map(([key, nodes]) => readField(context, type, key, nodes, counted));
  return { types: [type.name], fields: asked, fixed: asked.every(({ fixed }) => fixed) };
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

function planOf(field: Any | undefined): PlanExtensions['plan'] {
  return (field?.extensions as PlanExtensions | undefined)?.plan;
}
