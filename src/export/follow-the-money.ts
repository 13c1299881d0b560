import type { ActorReference, GraphRecord, ReadRecords, RecordEvidence } from '../store/exports/record';
import { RECORD_KINDS } from '../store/exports/record';
import type { ExportFormat } from './export-format';
import { isoDates } from './iso-dates';

/**
 * FollowTheMoney entities, one a line, for Aleph and OpenAleph: https://followthemoney.tech. Its model has no
 * statements: a quote is a Note on its speakers, a position is a Position and its Occupancy.
 */
export const FOLLOW_THE_MONEY: ExportFormat = {
  mediaType: 'application/jsonl',
  extension: 'ftm.json',
  holds: 'all',
  write,
};

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, string[]>>;
}

async function* write(read: ReadRecords): AsyncGenerator<string> {
  for (const kind of RECORD_KINDS) {
    for await (const record of read(kind)) {
      for (const entity of entitiesOf(record)) yield `${JSON.stringify(entity)}\n`;
    }
  }
}

type EntitiesOf = { readonly [Kind in GraphRecord as Kind['record']]: (record: Kind) => Entity[] };

const ENTITIES: EntitiesOf = {
  article: ({ id, title, url, outlet, authors, language, published, topics, text }) => [
    entity(id, 'Article', {
      title: [title],
      sourceUrl: [url],
      publisher: [outlet?.name],
      author: authors.map(({ name }) => name),
      language: [language],
      keywords: topics.map(({ label }) => label),
      publishedAt: isoDates(published),
      bodyText: [text],
    }),
  ],
  actor: ({ id, type, name, names, kind, countryCode, wikidata }) => [
    entity(id, SCHEMAS[kind ?? ''] ?? SCHEMAS[type] ?? 'LegalEntity', {
      name: [name],
      alias: names.map(({ text }) => text).filter((text) => text !== name),
      country: [countryCode?.toLowerCase()],
      wikidataId: [wikidata],
      ...(type === 'PLACE' ? { full: [name] } : {}),
    }),
  ],
  meeting: ({ id, title, status, date, place, host, sides, participants, evidence }) => [
    entity(id, 'Event', {
      name: [title],
      summary: [status],
      ...intervalOf(date),
      addressEntity: [place?.id],
      organizer: [isLegal(host) ? host?.id : null],
      involved: [...sides, ...participants.map(({ actor }) => actor)].filter(isLegal).map(({ id }) => id),
      description: evidence.map(({ sentence }) => sentence),
      sourceUrl: evidence.map(({ url }) => url),
      proof: evidence.map(({ article }) => article),
    }),
  ],
  quote: ({ id, act, text, speakers, said, evidence }) => [
    entity(id, 'Note', {
      name: [act],
      description: [text],
      entity: speakers.map(({ id }) => id),
      summary: [evidence.sentence],
      sourceUrl: [evidence.url],
      proof: [evidence.article],
      notes: said ? [said] : [],
    }),
  ],
  role: ({ id, person, title, of, date, evidence }) => [
    entity(`${id}-position`, 'Position', { name: [title], organization: [isBody(of) ? of?.id : null] }),
    entity(id, 'Occupancy', {
      holder: [person.id],
      post: [`${id}-position`],
      date: isoDates(date),
      ...sourceOf(evidence),
    }),
  ],
  relation: ({ id, kind, from, to, label, date, evidence }) => {
    const told = { role: [label ?? kind], date: isoDates(date), ...sourceOf(evidence) };
    if (!to) return [];
    return kind === 'MEMBER_OF' && isLegal(from) && isBody(to)
      ? [entity(id, 'Membership', { member: [from.id], organization: [to.id], ...told })]
      : [entity(id, 'UnknownLink', { subject: [from.id], object: [to.id], ...told })];
  },
  mention: ({ id, actor, evidence }) => [
    entity(id, 'Mention', {
      document: [evidence.article],
      name: [evidence.words],
      resolved: [actor.id],
      detectedSchema: [SCHEMAS[actor.type]],
    }),
  ],
};

/** By kind of organisation, else by type of actor. */
const SCHEMAS: Readonly<Record<string, string>> = {
  GOVERNMENT_BODY: 'PublicBody',
  LEGISLATURE: 'PublicBody',
  COURT: 'PublicBody',
  MILITARY: 'PublicBody',
  INTERGOVERNMENTAL: 'PublicBody',
  COMPANY: 'Company',
  PERSON: 'Person',
  ORGANISATION: 'Organization',
  PLACE: 'Address',
  UNNAMED_SOURCE: 'LegalEntity',
};

function entitiesOf<Kind extends GraphRecord>(record: Kind): Entity[] {
  return (ENTITIES[record.record] as (record: Kind) => Entity[])(record);
}

/** Properties hold lists of strings; what isn't known is left out, and so is what stands twice. */
function entity(
  id: string,
  schema: string,
  values: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Entity {
  const properties: Record<string, string[]> = {};
  for (const [name, given] of Object.entries(values)) {
    const told = [...new Set(given)].filter((value): value is string => Boolean(value));
    if (told.length > 0) properties[name] = told;
  }
  return { id, schema, properties };
}

function sourceOf({ sentence, url, article }: RecordEvidence): Record<string, (string | null)[]> {
  return { summary: [sentence], sourceUrl: [url], recordId: [article] };
}

function intervalOf(date: string | null): Record<string, string[]> {
  const [first, ...others] = isoDates(date);
  if (first === undefined) return {};
  const last = others.at(-1);
  return last === undefined ? { date: [first] } : { startDate: [first], endDate: [last] };
}

/** What the model calls a LegalEntity: it can take part, be a member, hold. A place is an Address there. */
function isLegal(actor: ActorReference | null): boolean {
  return actor !== null && actor.type !== 'PLACE';
}

function isBody(actor: ActorReference | null): boolean {
  return actor?.type === 'ORGANISATION';
}
