import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  isObjectType,
  parse,
} from 'graphql';
import { Pool } from 'pg';
import { LOADED_EDGES } from './loaded-edges';
import { Loaders, type Row } from './loaders';
import { serve, SETTINGS } from './serve';

// The questions answered by plain graphql-js, whose resolvers load each edge for all parents at once.
const schema = buildSchema(readFileSync(path.join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, ...SETTINGS });
const TYPES: Row = { PERSON: 'Person', ORGANISATION: 'Organisation', PLACE: 'Place' };

for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith('__')) continue;
  for (const field of Object.values(type.getFields())) field.resolve = resolverOf(type.name, field.name);
}

type Resolver = GraphQLFieldResolver<Row, Loaders, Row>;

function resolverOf(type: string, field: string): Resolver {
  if (type === 'Query') return rootOf(field);
  const edge = `${type}.${field}`;
  if (edge === 'ArticleConnection.groups') {
    return ({ words }, { by, first }, loaders) =>
      load(`${edge} ${String(by)}`, loaders, { words }, Number(first));
  }
  if (LOADED_EDGES[edge]) return (row, { first }, loaders) => load(edge, loaders, row, Number(first ?? 20));
  if (field === 'id') return ({ id }) => `${type.toLowerCase()}-${String(id)}`;
  const dates: Row = { published: 'published_value', said: 'said_value', date: 'date_value' };
  if (field in dates) return (row) => valued(row[String(dates[field])]);
  return (row) => row[field];
}

const number = (id: unknown): string => String(id).replace('actor-', '');

/** The roots take their parents from the arguments of the six questions. */
function rootOf(field: string): Resolver {
  return (_root, args, loaders) => {
    const filter = (args['filter'] ?? {}) as Row & {
      outlet?: { id: string[] };
      participants?: { id: string[] }[];
      speaker?: { id: string[] };
    };
    const size = Number(args['first'] ?? 20);
    switch (field) {
      case 'articles':
        return filter.outlet
          ? load('Query.articles by outlet', loaders, { id: number(filter.outlet.id[0]) }, size)
          : load('Query.articles by words', loaders, { words: filter['search'] }, size);
      case 'meetings': {
        const [a, b] = (filter.participants ?? []).map(({ id }) => number(id[0]));
        return load('Query.meetings', loaders, { a, b }, size);
      }
      case 'quotes':
        return load('Query.quotes', loaders, { speakers: filter.speaker?.id.map(number) }, size);
      default:
        return load(`Query.${field}`, loaders, { id: number(args['id']) }, 1);
    }
  };
}

async function load(edge: string, loaders: Loaders, parent: Row, size: number): Promise<unknown> {
  const rows = (await loaders.load(edge, size, parent)).map((row) => ({
    ...row,
    __typename: TYPES[String(row['type'])],
  }));
  const { shape } = LOADED_EDGES[edge]!;
  if (shape === 'nodes') return { ...parent, nodes: rows };
  return shape === 'one' ? (rows[0] ?? null) : rows;
}

function valued(value: unknown): Row | null {
  return value === null || value === undefined ? null : { value };
}

const documents = new Map<string, DocumentNode>();

serve(pool, async (body) => {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Row };
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const contextValue = new Loaders(pool, LOADED_EDGES);
  return JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue }));
});
