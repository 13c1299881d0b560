import type { DataSource } from 'typeorm';
import { createAccessKey } from '../../src/store/queries/access-keys';
import { post, startServer } from './processes';
import type { Question } from './questions';

/** One way to answer the questions: a server of its own process. */
export interface Variant {
  readonly name: string;
  /** Of the server. */
  readonly pid: number;
  readonly knows: (question: Question) => boolean;
  /** The whole body; fails on any status but 200. */
  readonly ask: (question: Question, n: number) => Promise<string>;
  /** The body as the SQL written by hand has it. */
  readonly shown: (question: Question, body: unknown) => unknown;
  readonly stop: () => Promise<void>;
}

const asItIs = (_question: Question, body: unknown): unknown => body;
const all = (): boolean => true;

/** Where a variant's data are. */
export interface Data {
  readonly url: string;
  readonly dataSource: DataSource;
}

/** SQL written by hand. */
export async function sqlVariant(data: Data): Promise<Variant> {
  const server = await startServer(['-r', '@swc-node/register', 'tools/bench/serve-sql.ts'], {
    DATABASE_URL: data.url,
  });
  return {
    ...server,
    name: 'sql',
    knows: all,
    shown: asItIs,
    ask: (question, n) => post(server.address, { name: question.name, variables: question.variables(n) }),
  };
}

/** The product, as `npm start` serves it: with keys, limits and its log. */
export async function productVariant(data: Data, name = 'product'): Promise<Variant> {
  const { secret } = await createAccessKey(data.dataSource, `bench ${Date.now()}`, ['read']);
  const settings = { DATABASE_URL: data.url, NEWSGRAPH_KEYS: 'required', NEWSGRAPH_SAMPLES: '0', PORT: '0' };
  const server = await startServer(['--max-semi-space-size=64', 'bin/newsgraph.js', 'serve'], settings);
  const headers = { authorization: `Bearer ${secret}` };
  return {
    ...server,
    name,
    knows: all,
    shown: asItIs,
    ask: ({ graphql, variables }, n) =>
      post(`${server.address}/graphql`, { query: graphql, variables: variables(n) }, headers),
  };
}

/** Plain graphql-js with a loader for each edge. */
export async function loadersVariant(data: Data): Promise<Variant> {
  const server = await startServer(['-r', '@swc-node/register', 'tools/bench/serve-loaders.ts'], {
    DATABASE_URL: data.url,
  });
  return {
    ...server,
    name: 'loaders',
    knows: ({ name }) => SIX.includes(name),
    shown: asItIs,
    ask: ({ graphql, variables }, n) => post(server.address, { query: graphql, variables: variables(n) }),
  };
}

/** The questions whose edges have loaders. */
const SIX = ['article-page', 'person-page', 'meetings-between', 'search', 'company-kept', 'timeline'];
