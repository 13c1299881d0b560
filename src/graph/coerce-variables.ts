import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { refuse } from './allowance';
import { countValues } from './count-values';

/** Each takes graphql-js some microseconds, the name of a filter ten, and nobody else is answered meanwhile. */
const MOST_VALUES = 10_000;

const TOO_MANY = `The variables hold more than ${MOST_VALUES.toLocaleString('en')} values, and that is the most. Ask in several requests.`;

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
    if (values > MOST_VALUES) refuse(TOO_MANY, definition);
  }
  return getVariableValues(schema, variableDefinitions, given);
}
