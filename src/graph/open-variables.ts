import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { OpenText } from '../store/plan/open-text';

/** Of an argument or a field of an input: the planner takes a text there that isn't known yet. */
export const MAY_BE_OPEN = { mayBeOpen: true };

/** The variables of an operation as open texts, by their names, without those that stand where they have to be known. */
export function openVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, OpenText> {
  const decisive = decisiveVariables(schema, document);
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const open = names.filter((name) => !decisive.has(name));
  return Object.fromEntries(open.map((name) => [name, new OpenText((variables) => variables[name])]));
}

/** Those that stand elsewhere than as the whole of what may be open, or one of a list of it. */
function decisiveVariables(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const info = new TypeInfo(schema);
  const decisive = new Set<string>();
  const reader = visitWithTypeInfo(info, {
    VariableDefinition: () => false,
    Argument: ({ value }) => (isOpen(info.getArgument(), value) ? false : undefined),
    ObjectField: ({ name, value }) => {
      const input = getNamedType(info.getParentInputType());
      return isInputObjectType(input) && isOpen(input.getFields()[name.value], value) ? false : undefined;
    },
    Variable: ({ name }) => void decisive.add(name.value),
  });
  visit(document, reader);
  return decisive;
}

/** How many a list has decides too: it must stand in the document. */
function isOpen(place: GraphQLArgument | GraphQLInputField | null | undefined, { kind }: ValueNode): boolean {
  if (place?.extensions['mayBeOpen'] !== true) return false;
  return kind === (isListType(getNullableType(place.type)) ? Kind.LIST : Kind.VARIABLE);
}
