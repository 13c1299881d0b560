import type {
  EventLeaf,
  NewsArticle,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  Quotation,
  Thing,
} from 'schema-dts';
import type {
  ActorRecord,
  ActorReference,
  ArticleRecord,
  MeetingRecord,
  QuoteRecord,
  RecordOf,
  RelationRecord,
  RoleRecord,
} from '../store/exports/record';
import { contentAsTold } from './content-as-told';
import { isoDates } from './iso-dates';

/** What schema.org has words for; single mentions are in their article's list. */
export const SCHEMA_ORG_KINDS = ['article', 'actor', 'meeting', 'quote', 'role', 'relation'] as const;

/** What was done by the words, of which schema.org knows nothing: urn:newsgraph:act:DENY. */
const ACTS = 'urn:newsgraph:act:';

/**
 * A record in the vocabulary of schema.org (https://schema.org/docs/full.html); null where that has no word for it.
 * Ids are URNs; items of one id belong together. Nothing is judged: a denial is a Quotation that cites another,
 * never a ClaimReview.
 */
export function schemaOrg(record: RecordOf<(typeof SCHEMA_ORG_KINDS)[number]>): Thing | null {
  switch (record.record) {
    case 'article':
      return newsArticle(record);
    case 'actor':
      return actorItem(record);
    case 'meeting':
      return event(record);
    case 'quote':
      return quotation(record);
    case 'role':
      return occupation(record);
    case 'relation':
      return membership(record);
  }
}

function newsArticle({ id, url, title, outlet, published, language, ...rest }: ArticleRecord): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': urn(id),
    url: url ?? undefined,
    headline: title ?? undefined,
    datePublished: isoDates(published)[0],
    inLanguage: language ?? undefined,
    keywords: rest.topics.map(({ label }) => label),
    author: rest.authors.map(agent),
    publisher: outlet ? agent(outlet) : undefined,
    mentions: rest.mentions.map(reference),
    articleBody: rest.text,
  };
}

function actorItem({ type, countryCode, of, ...record }: ActorRecord): Thing {
  const known = {
    alternateName: record.names.map(({ text }) => text).filter((text) => text !== record.name),
    sameAs: record.wikidata ? `http://www.wikidata.org/entity/${record.wikidata}` : undefined,
  };
  const named = { ...record, type };
  if (type === 'PERSON') return { ...person(named), ...known };
  if (type === 'PLACE') return { ...place(named), ...known, address: countryCode ?? undefined };
  return { ...body(named), ...known, parentOrganization: of?.type === 'ORGANISATION' ? body(of) : undefined };
}

/** The statuses that schema.org knows; a meeting that was held has none of its own. */
const EVENT_STATUS: Readonly<Record<string, EventLeaf['eventStatus']>> = {
  PLANNED: 'https://schema.org/EventScheduled',
  POSTPONED: 'https://schema.org/EventPostponed',
  CANCELLED: 'https://schema.org/EventCancelled',
};

function event({
  id,
  title,
  status,
  date,
  host,
  sides,
  participants,
  evidence,
  ...rest
}: MeetingRecord): EventLeaf {
  const [first, ...others] = isoDates(date);
  return {
    '@type': 'Event',
    '@id': urn(id),
    name: title,
    startDate: first,
    endDate: others.at(-1),
    eventStatus: EVENT_STATUS[status],
    location: rest.place ? place(rest.place) : undefined,
    organizer: host ? agent(host) : undefined,
    attendee: [...sides, ...participants.map((part) => part.actor)].map(agent),
    subjectOf: evidence.map(({ article }) => link(article)),
    description: evidence[0]?.sentence,
  };
}

function quotation({
  id,
  act,
  text,
  speakers,
  about,
  addressees,
  said,
  links,
  ...rest
}: QuoteRecord): Quotation {
  return {
    '@type': 'Quotation',
    '@id': urn(id),
    name: contentAsTold({ act, text }),
    text,
    additionalType: `${ACTS}${act}`,
    spokenByCharacter: speakers.map(agent),
    about: about.map(reference),
    mentions: addressees.map(reference),
    dateCreated: isoDates(said)[0],
    citation: links.map(({ to }) => link(to)),
    isPartOf: link(rest.evidence.article),
    description: rest.evidence.sentence,
  };
}

function occupation({ person: holder, title, of, evidence }: RoleRecord): PersonLeaf {
  return {
    ...person(holder),
    hasOccupation: { '@type': 'Occupation', name: title, description: evidence.sentence },
    affiliation: of?.type === 'ORGANISATION' ? body(of) : undefined,
  };
}

function membership({ kind, from, to }: RelationRecord): Thing | null {
  if (kind !== 'MEMBER_OF' || to?.type !== 'ORGANISATION') return null;
  return { ...agent(from), memberOf: body(to) };
}

type Agent = PersonLeaf | OrganizationLeaf;

/** Somebody who acts; whatever isn't a person is taken for a body: a country that meets, "officials". */
function agent(actor: ActorReference): Agent {
  return actor.type === 'PERSON' ? person(actor) : body(actor);
}

function reference(actor: ActorReference): Agent | PlaceLeaf {
  return actor.type === 'PLACE' ? place(actor) : agent(actor);
}

function person({ id, name }: ActorReference): PersonLeaf {
  return { '@type': 'Person', '@id': urn(id), name };
}

function body({ id, name }: ActorReference): OrganizationLeaf {
  return { '@type': 'Organization', '@id': urn(id), name };
}

function place({ id, name }: ActorReference): PlaceLeaf {
  return { '@type': 'Place', '@id': urn(id), name };
}

function link(id: string): { '@id': string } {
  return { '@id': urn(id) };
}

function urn(id: string): string {
  return `urn:newsgraph:${id}`;
}
