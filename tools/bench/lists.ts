import { getNamedType, type GraphQLField, type GraphQLObjectType, isEnumType, isObjectType } from 'graphql';
import type { DataSource } from 'typeorm';
import { theGraph } from '../../src/graph/schema';
import { Explainer } from './explain';

/** A list of the schema in one of its orders, with one filter. */
interface AskedList {
  readonly name: string;
  readonly graphql: string;
}

/** What a list read at each size, in blocks of 8 kB. */
export interface ListReading {
  readonly name: string;
  readonly blocks: readonly number[];
}

/** Whose lists are asked for: those most spoken of. */
const OWNERS: Readonly<Record<string, string>> = {
  Person: 'person(id: "actor-1")',
  Organisation: 'organisation(id: "actor-20001")',
  Place: 'place(id: "actor-28001")',
  Article: 'article(id: "article-2")',
  Meeting: 'meeting(id: "meeting-1")',
  Claim: 'claim(id: "claim-1")',
  Quote: 'quote(id: "quote-1")',
  Story: 'node(id: "story-1") { ... on Story',
};

const SOMEBODY = '{ id: ["actor-2"] }';
const YEARS = '{ from: "2009", to: "2010" }';

/** The usual filters of each kind of list. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  ArticleFilter: [
    `{ published: ${YEARS} }`,
    `{ mentions: ${SOMEBODY} }`,
    `{ mentions: ${SOMEBODY}, published: ${YEARS} }`,
    '{ outlet: { id: ["actor-20001"] } }',
    `{ outlet: { id: ["actor-20001"] }, published: ${YEARS} }`,
    '{ language: ["en"] }',
    `{ quotes: { speaker: ${SOMEBODY} } }`,
    `{ quotes: { act: [DENY] } }`,
  ],
  QuoteFilter: [
    `{ said: ${YEARS} }`,
    '{ act: [DENY] }',
    '{ act: [DENY, ACCUSE] }',
    '{ kind: [INDIRECT] }',
    `{ act: [DENY], said: ${YEARS} }`,
    `{ speaker: ${SOMEBODY} }`,
    `{ speaker: ${SOMEBODY}, act: [DENY] }`,
    `{ speaker: ${SOMEBODY}, said: ${YEARS} }`,
    `{ about: ${SOMEBODY} }`,
    `{ article: { published: ${YEARS} } }`,
    `{ article: { mentions: ${SOMEBODY} } }`,
    '{ minConfidence: 0.5 }',
  ],
  MeetingFilter: [
    `{ date: ${YEARS} }`,
    '{ status: [HELD] }',
    `{ participants: [${SOMEBODY}] }`,
    `{ participants: [${SOMEBODY}], date: ${YEARS} }`,
    `{ participants: [{ id: ["actor-20001"] }, { id: ["actor-20002"] }] }`,
    `{ article: { published: ${YEARS} } }`,
  ],
  ClaimFilter: [
    '{ contested: true }',
    `{ about: ${SOMEBODY} }`,
    `{ about: ${SOMEBODY}, contested: true }`,
    `{ asserted: { speaker: ${SOMEBODY} } }`,
    `{ denied: { speaker: ${SOMEBODY} } }`,
  ],
  ActorFilter: ['{ type: [PERSON, PLACE] }', '{ name: "Name 1" }'],
};

/** Every list of the schema, in each of its orders but by rank, alone and with each of its usual filters. */
export function askedLists(): AskedList[] {
  const query = theGraph().getQueryType()!;
  return [query, ...Object.keys(OWNERS).map((name) => theGraph().getType(name))]
    .filter(isObjectType)
    .flatMap((owner) => Object.values(owner.getFields()).flatMap((field) => listsOf(owner, field)));
}

function listsOf(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>): AskedList[] {
  const typeOf = (name: string) => getNamedType(field.args.find((arg) => arg.name === name)?.type);
  const required = REQUIRED[field.name] ?? '';
  if (!getNamedType(field.type).name.endsWith('Connection') || field.name === 'search') return [];
  const order = typeOf('orderBy');
  const orders = isEnumType(order) ? order.getValues().map(({ name }) => `orderBy: ${name}`) : [''];
  const filters = ['', ...(FILTERS[typeOf('filter')?.name ?? ''] ?? []).map((filter) => `filter: ${filter}`)];
  return orders
    .filter((by) => !by.endsWith('RELEVANCE'))
    .flatMap((by) => filters.map((filter) => listOf(owner, field.name, [required, by, filter])));
}

/** Arguments that a list can't do without. */
const REQUIRED: Readonly<Record<string, string>> = {
  changes: 'since: "2020-01-01T00:00:00Z", watch: ["actor-1"]',
};

function listOf({ name: type }: GraphQLObjectType, field: string, args: readonly string[]): AskedList {
  const given = args.filter(Boolean).join(', ');
  const list = `${field}(${['first: 20', given].filter(Boolean).join(', ')}) { nodes { __typename } }`;
  const owner = OWNERS[type];
  const graphql = owner ? `{ ${owner} { ${list} } ${owner.includes('{ ...') ? '} ' : ''}}` : `{ ${list} }`;
  return { name: `${type}.${field} ${given}`.trim(), graphql };
}

/** What each list reads in each of these databases. */
export async function readLists(dataSources: readonly DataSource[]): Promise<ListReading[]> {
  const explainers = await Promise.all(dataSources.map((dataSource) => Explainer.on(dataSource)));
  try {
    const readings: ListReading[] = [];
    for (const { name, graphql } of askedLists()) {
      const blocks: number[] = [];
      for (const explainer of explainers) blocks.push(await blocksOf(explainer, graphql));
      readings.push({ name, blocks });
    }
    return readings;
  } finally {
    for (const { close } of explainers) close();
  }
}

async function blocksOf(explainer: Explainer, graphql: string): Promise<number> {
  const plans = await explainer.explain(graphql, {}, true);
  return plans.reduce(
    (sum, plan) => sum + (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    0,
  );
}
