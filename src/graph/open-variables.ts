import {
  type ASTNode,
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { OpenText } from '../store/plan/open-text';

/** Of an argument or a field of an input: the planner takes a text there that isn't known yet. */
export const MAY_BE_OPEN = { mayBeOpen: true };

/** The variables of an operation as open texts, by their names; undefined where one stands where it has to be known. */
export function openVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, OpenText> | undefined {
  const decisive = decisiveVariables(schema, document);
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  if (names.some((name) => decisive.has(name))) return undefined;
  return Object.fromEntries(names.map((name) => [name, new OpenText((variables) => variables[name])]));
}

function decisiveVariables(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const info = new TypeInfo(schema);
  const decisive = new Set<string>();
  const reader = visitWithTypeInfo(info, {
    VariableDefinition: () => false,
    Variable: ({ name }, _key, parent) => {
      if (!mayBeOpen(info, parent as ASTNode | undefined)) decisive.add(name.value);
    },
  });
  visit(document, reader);
  return decisive;
}

/** As the whole of an argument, or of a field in one. */
function mayBeOpen(info: TypeInfo, parent: ASTNode | undefined): boolean {
  if (parent?.kind === Kind.ARGUMENT) return info.getArgument()?.extensions['mayBeOpen'] === true;
  const input = getNamedType(info.getParentInputType());
  if (parent?.kind !== Kind.OBJECT_FIELD || !isInputObjectType(input)) return false;
  return input.getFields()[parent.name.value]?.extensions['mayBeOpen'] === true;
}
