import type { Row } from '../random-parts';
import { heldAt, stillHeld } from './as-of';
import { changesOfPosition, claimsOfActor } from './claims';
import { connection } from './connection';
import { correctionsOfActor } from './corrections';
import { evidence, whenOf } from './evidence';
import { holds } from './filters';
import { list } from './lists';
import { node } from './naive-graph';
import { byNumber } from './orders';
import { actorAt, type FieldResolvers, firstOf, globalId, kindIn, type Resolve } from './shared';

const quotesBy =
  (...roles: string[]): Resolve =>
  (graph, row, args) => {
    const links = graph.all(
      'quote_actor',
      (link) => link['actor_id'] === row['id'] && roles.includes(String(link['role'])),
    );
    const ids = new Set(links.map((link) => link['quote_id']));
    return list(
      graph,
      'quote',
      graph.all('quote', (quote) => ids.has(quote['id'])),
      args,
    );
  };

const sameRole = (one: Row, other: Row): boolean =>
  one['person_id'] === other['person_id'] &&
  one['of_id'] === other['of_id'] &&
  String(one['title']).toLowerCase() === String(other['title']).toLowerCase();

const rolesBy =
  (column: string): Resolve =>
  (graph, row, args) => {
    const roles = graph.all('role', (role) => role[column] === row['id']);
    const firsts = roles.filter(
      (role) =>
        !roles.some((other) => sameRole(role, other) && Number(other['id']) < Number(role['id'])) &&
        stillHeld(
          graph,
          roles.filter((other) => sameRole(role, other)),
          args,
        ),
    );
    return connection(firsts, newestFirst, args, 'Role', (role) => node('role', role));
  };

const placeOf: Resolve = (graph, row) => {
  const places = graph
    .all('relation', ({ kind, from_id }) => kind === 'LOCATED_IN' && from_id === row['id'])
    .map(({ to_id }) => graph.one('actor', to_id))
    .filter((actor) => actor?.['type'] === 'PLACE');
  const countries = graph
    .all(
      'actor',
      ({ type, kind, country_code, article_count }) =>
        type === 'PLACE' &&
        kind === 'COUNTRY' &&
        country_code !== null &&
        country_code === row['country_code'] &&
        Number(article_count) > 0,
    )
    .sort(
      (a, b) => Number(b['mention_count']) - Number(a['mention_count']) || Number(a['id']) - Number(b['id']),
    );
  return node('actor', places.at(-1) ?? countries[0]);
};

const newestFirst = byNumber('ID_DESC', (row) => Number(row['id']), true);

const ACTOR: FieldResolvers = {
  id: globalId,
  names: (graph, row) =>
    graph
      .all('actor_name', (name) => name['actor_id'] === row['id'])
      .sort(
        (a, b) =>
          Number(b['mention_count']) - Number(a['mention_count']) ||
          (String(a['text']) < String(b['text']) ? -1 : 1),
      ),
  mentions: (graph, row, args) => {
    const mentions = graph.all('mention', (mention) => mention['actor_id'] === row['id']);
    const order = byNumber('ARTICLE_ASC', (mention) => Number(mention['article_id']));
    return connection(mentions, order, args, 'Mention', (mention) => node('mention', mention));
  },
  articles: (graph, row, args) => {
    const links = graph.all('article_actor', (link) => link['actor_id'] === row['id']);
    const ids = new Set(links.map((link) => link['article_id']));
    return list(
      graph,
      'article',
      graph.all('article', (article) => ids.has(article['id'])),
      args,
    );
  },
  quotes: quotesBy('SPEAKER'),
  wikidata: (graph, row) => {
    const parts = graph.all(
      'actor',
      (part) => part['merged_into'] === row['id'] && part['wikidata'] !== null,
    );
    return row['wikidata'] ?? parts.map((part) => String(part['wikidata'])).sort()[0] ?? null;
  },
  claims: claimsOfActor,
  quotesAbout: quotesBy('ADDRESSEE', 'ABOUT'),
  meetings: (graph, row, args) => {
    const links = graph.all('meeting_actor', (link) => link['actor_id'] === row['id']);
    const ids = new Set(links.map((link) => link['meeting_id']));
    return list(
      graph,
      'meeting',
      graph.all('meeting', (meeting) => ids.has(meeting['id'])),
      args,
    );
  },
  coMentions: (graph, row, { within, filter, first }) => {
    const table = within === 'ARTICLE' ? 'article_actor' : 'mention';
    const own = graph.all('article_actor', (one) => one['actor_id'] === row['id']);
    const held = new Set(own.map((one) => one['article_id']));
    const mine = graph
      .all(table, (one) => one['actor_id'] === row['id'] && held.has(one['article_id']))
      .filter((one) => holds(graph, 'article', graph.one('article', one['article_id']), filter));
    const together = (one: Row, other: Row): boolean =>
      one['article_id'] === other['article_id'] &&
      (within === 'ARTICLE' || (one['sentence'] !== null && one['sentence'] === other['sentence']));
    const shared = graph
      .all('actor', ({ id }) => id !== row['id'])
      .map((actor) => {
        const theirs = graph.all(table, (other) => other['actor_id'] === actor['id']);
        const articles = theirs.filter((other) => mine.some((one) => together(one, other)));
        return { actor_id: actor['id'], articles: new Set(articles.map((one) => one['article_id'])).size };
      });
    return shared
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles || Number(a.actor_id) - Number(b.actor_id))
      .slice(0, Number(first));
  },
  mergedFrom: (graph, row) =>
    graph
      .all(
        'actor',
        (part) => part['merged_into'] === row['id'] && !String(part['identity_key']).startsWith('UNDONE|'),
      )
      .map(({ id }) => `actor-${String(id)}`)
      .sort(),
  corrections: correctionsOfActor,
  relations: (graph, row, args) => {
    const relations = graph
      .all('relation', ({ from_id, to_id }) => from_id === row['id'] || to_id === row['id'])
      .filter(kindIn(args))
      .filter((relation) => heldAt(relation, args));
    return connection(relations, newestFirst, args, 'Relation', (relation) => node('relation', relation));
  },
};

export const ACTORS: Readonly<Record<string, FieldResolvers>> = {
  CoMention: { actor: actorAt('actor_id') },
  Person: { ...ACTOR, changesOfPosition, roles: rolesBy('person_id') },
  Organisation: { ...ACTOR, holders: rolesBy('of_id'), place: placeOf },
  Place: {
    ...ACTOR,
    holders: rolesBy('of_id'),
    meetingsHere: (graph, row, args) =>
      list(
        graph,
        'meeting',
        graph.all('meeting', (meeting) => meeting['place_id'] === row['id']),
        args,
      ),
  },
  UnnamedSource: { ...ACTOR, of: actorAt('of_id') },
  Name: {
    evidence: (graph, row, args) => {
      const uses = graph
        .all(
          'mention',
          (mention) => mention['actor_id'] === row['actor_id'] && mention['words'] === row['text'],
        )
        .sort(
          (a, b) =>
            Number(a['article_id']) - Number(b['article_id']) ||
            Number(a['start_offset']) - Number(b['start_offset']),
        );
      return firstOf(uses, args).map((mention) => evidence(mention, mention));
    },
  },
  Role: {
    id: globalId,
    person: actorAt('person_id'),
    of: actorAt('of_id'),
    when: (graph, row) => {
      const told = graph.all('role', (other) => sameRole(row, other) && other['when_value'] !== null);
      return told.length > 0 ? whenOf('when', 'article_id')(graph, told.at(-1)!, {}) : null;
    },
    evidence: (graph, row, args) =>
      firstOf(
        graph.all('role', (other) => sameRole(row, other)),
        args,
      ).map((role) => evidence(role, role)),
  },
  Relation: {
    id: globalId,
    from: actorAt('from_id'),
    to: actorAt('to_id'),
    when: whenOf('when', 'article_id'),
    evidence: (_graph, row, args) => firstOf([evidence(row, row)], args),
  },
};
