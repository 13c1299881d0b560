import { nameKey } from '../../../src/model/name-key';
import { nameSounds } from '../../../src/model/name-sounds';
import { ORGANISATION_KINDS, PLACE_KINDS } from '../../../src/model/actor';
import { DATES, dateColumns } from './random-dates';
import { randomClaims } from './random-claims';
import { randomChanges } from './random-changes';
import { randomCorrections } from './random-corrections';
import { randomJobs } from './random-jobs';
import { randomMeetings } from './random-meetings';
import {
  evidenceColumns,
  idsOf,
  NAMES,
  type Row,
  sentenceOf,
  spanColumns,
  type Tables,
  WORDS,
} from './random-parts';
import { randomQuotes } from './random-quotes';
import type { Seeded } from './seeded';

/** Everything that a row can be: empty columns, equal dates, actors of one name, two parts in one quote. */
export function randomGraph(chance: Seeded): Tables {
  const tables: Tables = { run: runs(), actor: actors(chance) };
  tables['actor_name'] = names(tables, chance);
  tables['article'] = articles(tables, chance);
  Object.assign(tables, textParts(tables, chance), people(tables, chance));
  Object.assign(tables, randomMeetings(tables, chance));
  Object.assign(tables, randomQuotes(tables, chance));
  Object.assign(tables, randomClaims(tables, chance));
  return {
    ...tables,
    ...randomCorrections(tables, chance),
    ...randomJobs(chance),
    ...randomChanges(tables, chance),
  };
}

function runs(): Row[] {
  const started = '2021-06-01T10:00:00.123Z';
  return [
    { id: 1, extractor: 'rules', version: '1', started_at: started, finished_at: null },
    { id: 2, extractor: 'rules', version: '2', started_at: started, finished_at: '2021-06-01T11:00:00Z' },
  ];
}

function actors(chance: Seeded): Row[] {
  const types = ['PERSON', 'PERSON', 'PERSON', 'ORGANISATION', 'ORGANISATION', 'PLACE', 'UNNAMED_SOURCE'];
  return Array.from({ length: 24 }, (_, index) => {
    const type = chance.pick(types);
    const kinds = type === 'ORGANISATION' ? ORGANISATION_KINDS : PLACE_KINDS;
    const name = chance.pick(NAMES);
    return {
      id: index + 1,
      type,
      name,
      read_name: name,
      kind: ['ORGANISATION', 'PLACE'].includes(type) ? chance.maybe(0.3, () => chance.pick(kinds)) : null,
      country_code: ['ORGANISATION', 'PLACE'].includes(type)
        ? chance.maybe(0.4, () => chance.pick(['CH', 'IR']))
        : null,
      of_id: type === 'UNNAMED_SOURCE' && index > 0 ? 1 + chance.below(index) : null,
      wikidata: chance.maybe(0.6, () => `Q${index}`),
      merged_into: null,
      identity_key: `key ${index + 1}`,
      mention_count: chance.below(4),
      article_count: chance.below(3),
    };
  });
}

const TOPICS: Row[] = [
  { code: 'medtop:15000000', label: 'sport', scheme: 'IPTC Media Topics' },
  { code: 'Sport', label: 'Sport', scheme: 'source' },
  { code: 'border', label: 'border', scheme: 'source' },
];

function names({ actor = [] }: Tables, chance: Seeded): Row[] {
  return actor.flatMap(({ id, name }) => {
    const texts = new Set([String(name), ...chance.some(NAMES, 2)]);
    return [...texts].map((text) => ({
      actor_id: id,
      text,
      kind: text === name ? 'PRIMARY' : chance.pick(['ALIAS', 'SURNAME', 'ACRONYM']),
      key: nameKey(text),
      mention_count: chance.below(3),
      sounds: nameSounds(nameKey(text)),
    }));
  });
}

function articles({ actor = [] }: Tables, chance: Seeded): Row[] {
  return Array.from({ length: 12 }, (_, index) => ({
    id: index + 1,
    title: chance.maybe(0.2, () => sentenceOf(chance)),
    url: chance.maybe(0.3, () => `https://plain.example/${index + 1}`),
    source_id: chance.maybe(0.3, () => `mid:${index + 1}@plain.example`),
    outlet_id: chance.maybe(0.4, () => chance.pick(idsOf(actor, 'ORGANISATION'))),
    language: chance.maybe(0.2, () => chance.pick(['en', 'EN', 'en-GB', 'fr'])),
    genre: chance.maybe(0.5, () => chance.pick(['REPORT', 'OPINION'])),
    text: Array.from({ length: 3 }, () => sentenceOf(chance)).join(' '),
    text_hash: '\\x00',
    identity_key: `article ${index + 1}`,
    ...dateColumns(
      'published',
      chance.maybe(0.2, () => chance.pick(DATES)),
      chance,
      0,
    ),
    dateline_id: chance.maybe(0.5, () => chance.pick(idsOf(actor, 'PLACE'))),
    origins: {},
    created_at: `2021-06-0${1 + chance.below(9)}T00:00:00Z`,
    run_id: 1 + chance.below(2),
  }));
}

function textParts({ article = [], actor = [] }: Tables, chance: Seeded): Tables {
  let mentions = 0;
  return {
    sentence: article.flatMap(({ id }) =>
      [0, 1, 2].map((number) => ({
        article_id: id,
        number,
        start_offset: number * 10,
        end_offset: number * 10 + 9,
        words: sentenceOf(chance),
      })),
    ),
    article_date: article
      .filter(() => chance.chance(0.6))
      .map(({ id }) => ({
        article_id: id,
        number: 0,
        value: '2021-04-03',
        origin: 'EXPLICIT',
        ...spanColumns(chance),
        ...evidenceColumns(chance),
      })),
    mention: article.flatMap(({ id }) =>
      chance.some(idsOf(actor), 6).map((actorId) => ({
        article_id: id,
        id: (mentions += 1),
        actor_id: actorId,
        kind: chance.pick(['NAME', 'NAME', 'NOMINAL', 'PRONOUN']),
        ...spanColumns(chance),
        words: chance.pick(NAMES),
        ...evidenceColumns(chance),
      })),
    ),
  };
}

function people({ article = [], actor = [] }: Tables, chance: Seeded): Tables {
  const persons = idsOf(actor, 'PERSON');
  const found = (count: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: count }, (_, index) => ({
      article_id: 1 + chance.below(article.length),
      id: index + 1,
      ...row(index),
      ...dateColumns(
        'when',
        chance.maybe(0.6, () => chance.pick(DATES)),
        chance,
        0,
      ),
      ...spanColumns(chance),
      ...evidenceColumns(chance),
    }));
  return {
    article_actor: article.flatMap(({ id, published_from, published_to }) =>
      chance.some(actor, 8).map((one) => ({
        article_id: id,
        actor_id: one['id'],
        actor_type: one['type'],
        mention_count: 1 + chance.below(3),
        published_from,
        published_to,
      })),
    ),
    article_author: article.flatMap(({ id }) =>
      chance.some(persons, 2).map((actorId, ordinal) => ({ article_id: id, ordinal, actor_id: actorId })),
    ),
    article_credit: article.flatMap(({ id }) =>
      chance.some(idsOf(actor, 'ORGANISATION'), 2).map((actorId, ordinal) => ({
        article_id: id,
        ordinal,
        actor_id: actorId,
        role: chance.pick(['WIRE', 'CITED_AGENCY']),
        ...(chance.chance(0.5) ? { ...spanColumns(chance), ...evidenceColumns(chance) } : {}),
      })),
    ),
    article_topic: article.flatMap(({ id }) =>
      chance.some(TOPICS, 2).map((topic, ordinal) => ({ article_id: id, ordinal, ...topic })),
    ),
    role: found(16, () => ({
      person_id: chance.pick(persons),
      title: chance.pick(['minister', 'Minister', 'foreign minister', 'north envoy']),
      of_id: chance.maybe(0.3, () => chance.pick(idsOf(actor))),
      is_former: chance.chance(0.2),
    })),
    relation: found(10, () => ({
      kind: chance.pick(['MEMBER_OF', 'SUPPORTS', 'LOCATED_IN', 'OTHER']),
      from_id: chance.pick(idsOf(actor)),
      to_id: chance.maybe(0.2, () => chance.pick(idsOf(actor))),
      label: chance.maybe(0.5, () => chance.pick(WORDS)),
    })),
  };
}
