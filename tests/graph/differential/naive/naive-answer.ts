import { buildSchema, execute, type ExecutionResult, type GraphQLSchema, isObjectType, parse } from 'graphql';
import type { Row } from '../random-parts';
import { ACTORS } from './actors';
import { ARTICLES } from './articles';
import { CLAIMS } from './claims';
import { CHANGES } from './changes';
import type { Args } from './connection';
import { CORRECTIONS } from './corrections';
import { EVIDENCE } from './evidence';
import { GROUPS } from './groups';
import { JOBS } from './jobs';
import { MEETINGS } from './meetings';
import type { NaiveGraph } from './naive-graph';
import { QUOTES } from './quotes';
import { QUERY } from './root';
import { SEARCH } from './search';
import { STORIES } from './stories';
import type { FieldResolvers } from './shared';

/** The alias of a field whose arguments can't be answered. */
export const FAULTY = 'faulty';

const RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Query: QUERY,
  ...ACTORS,
  ...ARTICLES,
  ...CHANGES,
  ...CLAIMS,
  ...CORRECTIONS,
  ...EVIDENCE,
  ...GROUPS,
  ...JOBS,
  ...MEETINGS,
  ...QUOTES,
  ...SEARCH,
  ...STORIES,
};

/**
 * The published schema, executed by graphql-js with a resolver for each field that looks through whole tables.
 * The field under the alias `faulty` fails.
 */
export function naiveSchema(sdl: string, graph: NaiveGraph): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = RESOLVERS[type.name]?.[field.name];
      field.resolve = (source: Row, args: Args, _context, { path }) => {
        if (path.key === FAULTY) throw new Error(FAULTY);
        return resolve ? resolve(graph, source, withDefaults(args, field.args)) : column(source, field.name);
      };
    }
  }
  return schema;
}

/** null stands for the default, where there is one. */
function withDefaults(args: Args, declared: readonly { name: string; defaultValue?: unknown }[]): Args {
  return Object.fromEntries(
    declared.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue ?? null]),
  );
}

function column(source: Row, name: string): unknown {
  const snakeCase = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return name in source ? source[name] : source[snakeCase];
}

export async function naiveAnswer(
  schema: GraphQLSchema,
  query: string,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), variableValues, rootValue: {} });
}
