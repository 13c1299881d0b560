import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

/** What clients see without a word of what it means: "Quote.act", "Query.quotes(filter:)", "SpeechAct.DENY". */
export function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  // What Query, Mutation and Subscription are, GraphQL says itself.
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const own = types.filter((type) => roots.every((root) => root !== type));
  return [...lacking(own).map(({ name }) => name), ...types.flatMap(partsOf)];
}

function partsOf(type: GraphQLNamedType): string[] {
  const named = (parts: readonly Described[]): string[] =>
    lacking(parts).map(({ name }) => `${type.name}.${name}`);
  if (isEnumType(type)) return named(type.getValues());
  if (isInputObjectType(type)) return named(Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields());
  const args = fields.flatMap((field) =>
    lacking(field.args).map(({ name }) => `${type.name}.${field.name}(${name}:)`),
  );
  return [...named(fields), ...args];
}

function lacking<Part extends Described>(parts: readonly Part[]): Part[] {
  return parts.filter(({ description }) => !description?.trim());
}
