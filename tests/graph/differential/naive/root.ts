import { nameKey } from '../../../../src/model/name-key';
import type { Row } from '../random-parts';
import { claims } from './claims';
import { changesSince } from './changes';
import { allCorrections } from './corrections';
import { allFeeds, allJobs, allWatches } from './jobs';
import { list } from './lists';
import { ACTOR_TYPES, byId, type NaiveGraph, node } from './naive-graph';
import { search } from './search';
import type { FieldResolvers, Resolve } from './shared';

/** The object with this id, if it is of one of these types. */
const ofTypes =
  (...types: string[]): Resolve =>
  (graph, _row, { id }) => {
    const found = byId(graph, String(id));
    return types.includes(String(found?.['__typename'])) ? found : null;
  };

const actorBy =
  (...types: string[]): Resolve =>
  (graph, row, args) => {
    if (typeof args['id'] === 'string') return ofTypes(...types)(graph, row, args);
    const bearers = named(graph, String(args['name'])).filter((actor) =>
      types.includes(ACTOR_TYPES[String(actor['type'])] ?? ''),
    );
    bearers.sort(
      (a, b) => Number(b['mention_count']) - Number(a['mention_count']) || Number(a['id']) - Number(b['id']),
    );
    return node('actor', bearers[0]);
  };

function named(graph: NaiveGraph, name: string): Row[] {
  const names = graph.all('actor_name', ({ key }) => key !== '' && key === nameKey(name));
  return graph.all('actor', (actor) => names.some((one) => one['actor_id'] === actor['id']));
}

const actors =
  (name: string, type?: string): Resolve =>
  (graph, _row, args) => {
    const rows = graph.all(
      'actor',
      (actor) => Number(actor['article_count']) > 0 && (type === undefined || actor['type'] === type),
    );
    return list(graph, 'actor', rows, args, name);
  };

export const QUERY: FieldResolvers = {
  node: (graph, _row, { id }) => byId(graph, String(id)),
  nodes: (graph, _row, { ids }) => (ids as string[]).map((id) => byId(graph, id)),
  article: (graph, row, args) => {
    if (typeof args['id'] === 'string') return ofTypes('Article')(graph, row, args);
    const url = String(args['url']).replace(/\/$|#.*|\?utm.*/, '');
    return node('article', graph.all('article', (article) => article['url'] === url)[0]);
  },
  person: actorBy('Person'),
  organisation: actorBy('Organisation'),
  place: actorBy('Place'),
  actor: actorBy(...Object.values(ACTOR_TYPES)),
  meeting: ofTypes('Meeting'),
  quote: ofTypes('Quote'),
  claim: ofTypes('Claim'),
  claims: (graph, _row, args) => claims(graph, graph.all('claim'), args),
  corrections: allCorrections,
  changes: changesSince,
  feeds: allFeeds,
  watches: allWatches,
  job: ofTypes('Job'),
  jobs: allJobs,
  search,
  articles: (graph, _row, args) => list(graph, 'article', graph.all('article'), args),
  people: actors('Person', 'PERSON'),
  organisations: actors('Organisation', 'ORGANISATION'),
  places: actors('Place', 'PLACE'),
  actors: actors('Actor'),
  meetings: (graph, _row, args) => list(graph, 'meeting', graph.all('meeting'), args),
  quotes: (graph, _row, args) => list(graph, 'quote', graph.all('quote'), args),
};
