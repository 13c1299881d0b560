import type { Row } from '../random-parts';
import type { Args } from './connection';
import { list } from './lists';
import { type NaiveGraph, node } from './naive-graph';
import { byTime } from './orders';
import { type FieldResolvers, firstOf, globalId, type Resolve } from './shared';

export const membersOf = (graph: NaiveGraph, claim: Row, denies?: boolean): Row[] =>
  graph.all(
    'claim_quote',
    (member) => member['claim_id'] === claim['id'] && (denies === undefined || member['denies'] === denies),
  );

/** Who has one of these parts in a claim's quotes. */
export const partsIn = (graph: NaiveGraph, claim: Row, roles: readonly string[]): Row[] => {
  const quotes = membersOf(graph, claim).map((member) => member['quote_id']);
  return graph.all(
    'quote_actor',
    (part) => quotes.includes(part['quote_id']) && roles.includes(String(part['role'])),
  );
};

const newestFirst = byTime('NEWEST_DESC', 'newest_from');

export const claims = (graph: NaiveGraph, rows: readonly Row[], args: Args): Row =>
  list(graph, 'claim', rows, args, 'Claim', newestFirst);

export const claimsOfActor: Resolve = (graph, actor, args) =>
  claims(
    graph,
    graph.all('claim', (claim) =>
      partsIn(graph, claim, ['SPEAKER', 'ABOUT']).some((part) => part['actor_id'] === actor['id']),
    ),
    args,
  );

export const claimOfQuote: Resolve = (graph, quote) => {
  const member = graph.all('claim_quote', (one) => one['quote_id'] === quote['id'])[0];
  return node('claim', member && graph.one('claim', member['claim_id']));
};

/** Pairs of quotes of one claim, on different sides, both by the person. */
export const changesOfPosition: Resolve = (graph, person, args) => {
  const spoken = (quote: unknown): Row | undefined =>
    graph.all(
      'quote_actor',
      (part) => part['quote_id'] === quote && part['role'] === 'SPEAKER' && part['actor_id'] === person['id'],
    )[0];
  const memberOf = (quote: unknown): Row | undefined =>
    graph.all('claim_quote', (member) => member['quote_id'] === quote)[0];
  const said = (link: Row): number =>
    (spoken(link['from_quote_id'])?.['said_from'] as Date | null)?.getTime() ?? Infinity;
  const links = graph.all('quote_link', (link) => {
    const [later, earlier] = [memberOf(link['from_quote_id']), memberOf(link['to_quote_id'])];
    return (
      ['DENIES', 'CONTRADICTS'].includes(String(link['kind'])) &&
      spoken(link['from_quote_id']) !== undefined &&
      spoken(link['to_quote_id']) !== undefined &&
      later?.['claim_id'] === earlier?.['claim_id'] &&
      later !== undefined &&
      later['denies'] !== earlier?.['denies']
    );
  });
  const number = (row: Row, column: string): number => Number(row[column]);
  links.sort(
    (a, b) =>
      compare(said(a), said(b)) ||
      number(a, 'from_quote_id') - number(b, 'from_quote_id') ||
      number(a, 'to_quote_id') - number(b, 'to_quote_id') ||
      (String(a['kind']) < String(b['kind']) ? -1 : 1),
  );
  return firstOf(links, args);
};

/** Infinity less infinity is no number. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const quotesOfClaim =
  (denies: boolean): Resolve =>
  (graph, claim, args) => {
    const ids = membersOf(graph, claim, denies).map((member) => member['quote_id']);
    const rows = graph.all('quote', ({ id }) => ids.includes(id));
    return list(graph, 'quote', rows, args, 'Quote', byTime('SAID_DESC', 'said_from'));
  };

/** Articles that share copies count once. */
export function originsOf(graph: NaiveGraph, articles: readonly unknown[]): number {
  const copies = graph.all('article_copy');
  const reach = (start: unknown): number => {
    const seen = new Set([start]);
    for (const id of seen) {
      for (const copy of copies) {
        if (copy['article_id'] === id) seen.add(copy['other_id']);
        if (copy['other_id'] === id) seen.add(copy['article_id']);
      }
    }
    return Math.min(...[...seen].map(Number));
  };
  return new Set(articles.map(reach)).size;
}

const CLAIM: FieldResolvers = {
  id: globalId,
  about: (graph, claim) => {
    const counts = new Map<unknown, number>();
    for (const { actor_id: id } of partsIn(graph, claim, ['ABOUT']))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .sort(([a, times], [b, others]) => others - times || Number(a) - Number(b))
      .map(([id]) => node('actor', graph.one('actor', id)));
  },
  asserted: quotesOfClaim(false),
  denied: quotesOfClaim(true),
  independentOrigins: (graph, claim) =>
    originsOf(
      graph,
      membersOf(graph, claim).map((member) => member['article_id']),
    ),
};

export const CLAIMS: Readonly<Record<string, FieldResolvers>> = { Claim: CLAIM };
