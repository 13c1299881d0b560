import {
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { countValues } from './count-values';

/** Each takes graphql-js some microseconds, the name of a filter ten, and nobody else is answered meanwhile. */
const MOST_VALUES = 10_000;

/**
 * An operation's variables as graphql-js coerces them, or what is wrong with them.
 * @throws GraphQLError at the variable with which they are too many.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): ReturnType<typeof getVariableValues> {
  let values = 0;
  for (const definition of variableDefinitions) {
    values += countValues(given[definition.variable.name.value]);
    if (values > MOST_VALUES) throw tooMany(definition);
  }
  return getVariableValues(schema, variableDefinitions, given);
}

function tooMany(definition: VariableDefinitionNode): GraphQLError {
  const most = MOST_VALUES.toLocaleString('en');
  const message = `The variables hold more than ${most} values, and that is the most. Ask in several requests.`;
  const extensions = { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } };
  return new GraphQLError(message, { nodes: definition, extensions });
}
