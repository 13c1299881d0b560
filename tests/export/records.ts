import type {
  ActorReference,
  GraphRecord,
  QuoteRecord,
  ReadRecords,
  RecordEvidence,
} from '../../src/store/exports/record';

export const ROE: ActorReference = { id: 'actor-1', name: 'Jane Roe', type: 'PERSON' };
export const HERALD: ActorReference = { id: 'actor-2', name: 'The Herald', type: 'ORGANISATION' };
export const WIRE: ActorReference = { id: 'actor-4', name: 'Reuters', type: 'ORGANISATION' };
export const GENEVA: ActorReference = { id: 'actor-3', name: 'Geneva', type: 'PLACE' };

export const EVIDENCE: RecordEvidence = {
  article: 'article-1',
  url: 'https://herald.example/a',
  start: 0,
  end: 17,
  words: 'Jane Roe said yes',
  sentence: 'Jane Roe said yes.',
  confidence: 0.9,
  rule: 'by-hand',
};

export const QUOTE: QuoteRecord = {
  record: 'quote',
  id: 'quote-1',
  kind: 'INDIRECT',
  act: 'STATE',
  text: 'yes',
  verbatim: [],
  speakers: [ROE],
  addressees: [HERALD],
  about: [],
  reportedBy: [],
  cue: 'said',
  polarity: 'POSITIVE',
  certainty: 'CERTAIN',
  said: '2021-05',
  saidAt: GENEVA,
  meeting: 'meeting-1',
  links: [],
  evidence: EVIDENCE,
};

/** A little of every kind. */
export const RECORDS: readonly GraphRecord[] = [
  {
    record: 'article',
    id: 'article-1',
    url: 'https://herald.example/a',
    title: 'Roe says yes',
    outlet: HERALD,
    published: '2021-05-01',
    language: 'en',
    genre: 'REPORT',
    topics: [{ code: 'Borders', label: 'Borders', scheme: 'source' }],
    authors: [],
    credits: [
      { actor: WIRE, role: 'WIRE' },
      { actor: HERALD, role: 'CITED_OUTLET' },
    ],
    mentions: [ROE, GENEVA],
    text: 'Jane Roe said yes.',
  },
  anActor(ROE, { names: [{ text: 'J. Roe', kind: 'ALIAS' }], wikidata: 'Q1' }),
  anActor(HERALD, { kind: 'OUTLET' }),
  anActor(GENEVA, { kind: 'CITY', countryCode: 'CH' }),
  {
    record: 'meeting',
    id: 'meeting-1',
    title: 'Talks in Geneva',
    kind: 'TALKS',
    status: 'PLANNED',
    date: '2021-05-03/2021-05-04',
    place: GENEVA,
    host: null,
    sides: [HERALD],
    participants: [{ actor: ROE, role: 'HEAD', side: HERALD }],
    agenda: ['the border', 'prisoners'],
    evidence: [EVIDENCE],
  },
  QUOTE,
  {
    ...QUOTE,
    id: 'quote-2',
    act: 'DENY',
    links: [{ kind: 'DENIES', to: 'quote-1', basis: 'EXPLICIT', confidence: 1 }],
  },
  {
    record: 'role',
    id: 'role-1',
    person: ROE,
    title: 'editor',
    of: HERALD,
    date: '2020',
    evidence: EVIDENCE,
  },
  {
    record: 'relation',
    id: 'relation-1',
    kind: 'MEMBER_OF',
    from: ROE,
    to: HERALD,
    label: 'member',
    date: null,
    evidence: EVIDENCE,
  },
  { record: 'mention', id: 'mention-1', kind: 'NAME', actor: ROE, evidence: EVIDENCE },
];

function anActor(who: ActorReference, known: object): GraphRecord {
  const unknown = { names: [], kind: null, countryCode: null, wikidata: null, of: null };
  return { record: 'actor', ...unknown, mentionCount: 1, articleCount: 1, ...who, ...known };
}

/** Reads from a list instead of a database. */
export function readerOf(records: readonly GraphRecord[]): ReadRecords {
  return (kind) => from(records.filter(({ record }) => record === kind)) as never;
}

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
