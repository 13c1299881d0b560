import { claimOfQuote } from './claims';
import { connection } from './connection';
import { correctionsOf } from './corrections';
import { evidence, whenOf } from './evidence';
import { node } from './naive-graph';
import { byText } from './orders';
import { actorAt, articleOf, type FieldResolvers, globalId, kindIn, ordered, type Resolve } from './shared';

const actorsOfQuote =
  (role: string): Resolve =>
  (graph, row) =>
    ordered(graph.all('quote_actor', (link) => link['quote_id'] === row['id'] && link['role'] === role)).map(
      (link) => node('actor', graph.one('actor', link['actor_id'])),
    );

const piecesOfQuote =
  (part: string): Resolve =>
  (graph, row) =>
    ordered(graph.all('quote_span', (span) => span['quote_id'] === row['id'] && span['part'] === part)).map(
      (span) => evidence(span, row),
    );

const QUOTE: FieldResolvers = {
  id: globalId,
  article: articleOf,
  content: piecesOfQuote('CONTENT'),
  verbatim: piecesOfQuote('VERBATIM'),
  speakers: actorsOfQuote('SPEAKER'),
  addressees: actorsOfQuote('ADDRESSEE'),
  about: actorsOfQuote('ABOUT'),
  reportedBy: actorsOfQuote('REPORTER'),
  said: whenOf('said', 'article_id'),
  saidAt: actorAt('said_at_id'),
  meeting: (graph, row) => node('meeting', graph.one('meeting', row['meeting_id'])),
  evidence: (_graph, row) => evidence(row, row),
  claim: claimOfQuote,
  corrections: correctionsOf('quote'),
  links: (graph, row, args) => {
    const links = graph
      .all('quote_link', (link) => link['from_quote_id'] === row['id'])
      .filter(kindIn(args))
      .map((link) => ({ ...link, id: link['to_quote_id'] }));
    return connection(
      links,
      byText('KIND_ASC', (link) => String(link['kind'])),
      args,
      'QuoteLink',
      (link) => link,
    );
  },
};

const endOfLink =
  (column: string): Resolve =>
  (graph, row) =>
    node('quote', graph.one('quote', row[column]));

export const QUOTES: Readonly<Record<string, FieldResolvers>> = {
  Quote: QUOTE,
  QuoteLink: { from: endOfLink('from_quote_id'), to: endOfLink('to_quote_id') },
};
