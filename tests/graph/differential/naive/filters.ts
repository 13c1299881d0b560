import { nameKey } from '../../../../src/model/name-key';
import { parseFuzzyDate } from '../../../../src/model/fuzzy-date';
import type { Row } from '../random-parts';
import type { Args } from './connection';
import { membersOf, partsIn } from './claims';
import { byId, type NaiveGraph, readId } from './naive-graph';

type Condition = (graph: NaiveGraph, row: Row, value: never) => boolean;

/** True where every field of the filter holds for the row. */
export function holds(graph: NaiveGraph, table: string, row: Row | undefined, filter: unknown): boolean {
  if (!row) return false;
  const given = Object.entries((filter ?? {}) as Args).filter(([, value]) => value !== null);
  return given.every(([field, value]) => {
    if (field === 'and') return (value as unknown[]).every((each) => holds(graph, table, row, each));
    if (field === 'or') return (value as unknown[]).some((each) => holds(graph, table, row, each));
    if (field === 'not') return !holds(graph, table, row, value);
    return CONDITIONS[table]![field]!(graph, row, value as never);
  });
}

const actor = (graph: NaiveGraph, id: unknown, filter: Args): boolean =>
  holds(graph, 'actor', graph.one('actor', id), filter);

const oneOf =
  (column: string): Condition =>
  (_graph, row, values: string[]) =>
    values.includes(String(row[column]));

const ids =
  (table: string): Condition =>
  (_graph, row, values: string[]) =>
    values.some((id) => readId(id).table === table && readId(id).number === row['id']);

const date =
  (prefix: string): Condition =>
  (_graph, row, { from, to }: { from?: string | null; to?: string | null }) => {
    if (!from && !to) return true;
    const [first, last] = [row[`${prefix}_from`] as Date | null, row[`${prefix}_to`] as Date | null];
    if (!first && !last) return false;
    const start = from ? parseFuzzyDate(from)?.from : null;
    const end = to ? parseFuzzyDate(to)?.to : null;
    return (
      (!start || (last?.getTime() ?? Infinity) >= Date.parse(start)) &&
      (!end || (first?.getTime() ?? -Infinity) <= Date.parse(end))
    );
  };

const part =
  (role: string): Condition =>
  (graph, row, filter: Args) =>
    graph
      .all('quote_actor', (link) => link['quote_id'] === row['id'] && link['role'] === role)
      .some((link) => actor(graph, link['actor_id'], filter));

const quoteIn =
  (denies: boolean): Condition =>
  (graph, row, filter: Args) =>
    membersOf(graph, row, denies).some((member) =>
      holds(graph, 'quote', graph.one('quote', member['quote_id']), filter),
    );

const words = (text: unknown): string => ` ${String(text).toLowerCase()} `;

const CONDITIONS: Record<string, Record<string, Condition>> = {
  actor: {
    id: (graph, row, values: string[]) =>
      values.some((id) => isActor(id) && byId(graph, id)?.['id'] === row['id']),
    name: (graph, row, name: string) =>
      namesOf(graph, row).some(({ key }) => key !== '' && key === nameKey(name)),
    search: (graph, row, search: string) => graph.rank('actor', row['id'], search).hit,
    type: oneOf('type'),
    title: (graph, row, title: string) =>
      rolesOf(graph, row).some((role) => words(role['title']).includes(words(title))),
    roleAt: (graph, row, filter: Args) =>
      rolesOf(graph, row).some((role) => actor(graph, role['of_id'], filter)),
    organisationKind: (_graph, row, kinds: string[]) =>
      row['type'] === 'ORGANISATION' && kinds.includes(String(row['kind'])),
    countryCode: (_graph, row, codes: string[]) =>
      codes.some((code) => code.toUpperCase() === row['country_code']),
  },
  article: {
    id: ids('article'),
    search: (graph, row, search: string) => graph.rank('article', row['id'], search).hit,
    published: date('published'),
    outlet: (graph, row, filter: Args) => actor(graph, row['outlet_id'], filter),
    credits: (graph, row, filter: Args) =>
      ofArticle(graph, 'article_credit', row).some((credit) => actor(graph, credit['actor_id'], filter)),
    language: (_graph, row, tags: string[]) =>
      tags.some((tag) => `${String(row['language']).toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`)),
    topic: (graph, row, topic: string) =>
      ofArticle(graph, 'article_topic', row).some(({ code, label }) =>
        [code, label].some((word) => String(word).toLowerCase() === topic.toLowerCase()),
      ),
    mentions: (graph, row, filter: Args) =>
      ofArticle(graph, 'article_actor', row).some((link) => actor(graph, link['actor_id'], filter)),
    quotes: (graph, row, filter: Args) =>
      ofArticle(graph, 'quote', row).some((quote) => holds(graph, 'quote', quote, filter)),
    meetings: (graph, row, filter: Args) =>
      ofArticle(graph, 'meeting_report', row).some((report) =>
        holds(graph, 'meeting', graph.one('meeting', report['meeting_id']), filter),
      ),
  },
  claim: {
    search: (graph, row, search: string) => graph.rank('claim', row['id'], search).hit,
    about: (graph, row, filter: Args) =>
      partsIn(graph, row, ['ABOUT']).some((part) => actor(graph, part['actor_id'], filter)),
    contested: (graph, row, contested: boolean) =>
      [true, false].every((denies) => membersOf(graph, row, denies).length > 0) === contested,
    asserted: quoteIn(false),
    denied: quoteIn(true),
  },
  quote: {
    id: ids('quote'),
    search: (graph, row, search: string) => graph.rank('quote', row['id'], search).hit,
    kind: oneOf('kind'),
    act: oneOf('act'),
    speaker: part('SPEAKER'),
    addressee: part('ADDRESSEE'),
    about: part('ABOUT'),
    reportedBy: part('REPORTER'),
    said: date('said'),
    article: (graph, row, filter: Args) =>
      holds(graph, 'article', graph.one('article', row['article_id']), filter),
    meeting: (graph, row, filter: Args) =>
      holds(graph, 'meeting', graph.one('meeting', row['meeting_id']), filter),
    linked: (graph, row, kind: string) =>
      graph.all('quote_link', (link) => link['from_quote_id'] === row['id'] && link['kind'] === kind).length >
      0,
    minConfidence: (_graph, row, least: number) =>
      Math.fround(Number(row['confidence'])) >= Math.fround(least),
  },
  meeting: {
    id: ids('meeting'),
    search: (graph, row, search: string) => graph.rank('meeting', row['id'], search).hit,
    kind: oneOf('kind'),
    status: oneOf('status'),
    level: oneOf('level'),
    date: date('date'),
    place: (graph, row, filter: Args) => actor(graph, row['place_id'], filter),
    participants: (graph, row, filters: Args[]) => {
      const parts = graph.all('meeting_actor', (link) => link['meeting_id'] === row['id']);
      return filters.every((filter) => parts.some((link) => actor(graph, link['actor_id'], filter)));
    },
    agenda: (graph, row, search: string) => graph.rank('agenda', row['id'], search).hit,
    article: (graph, row, filter: Args) =>
      graph
        .all('meeting_report', (report) => report['meeting_id'] === row['id'])
        .some((report) => holds(graph, 'article', graph.one('article', report['article_id']), filter)),
  },
};

const isActor = (id: string): boolean => id.startsWith('actor-');

function namesOf(graph: NaiveGraph, row: Row): Row[] {
  return graph.all('actor_name', (name) => name['actor_id'] === row['id']);
}

function rolesOf(graph: NaiveGraph, row: Row): Row[] {
  return graph.all('role', (role) => role['person_id'] === row['id']);
}

function ofArticle(graph: NaiveGraph, table: string, row: Row): Row[] {
  return graph.all(table, (one) => one['article_id'] === row['id']);
}
