import { contentAsTold } from './content-as-told';
import type {
  ActorReference,
  GraphRecord,
  MeetingRecord,
  QuoteRecord,
  ReadRecords,
  RecordEvidence,
  RecordKind,
  RecordOf,
} from '../store/exports/record';

/** A thing as network tools draw it. Attributes that are null aren't told. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes<(typeof NODE_ATTRIBUTES)[number]>;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  /** "SAID" */
  readonly label: string;
  readonly attributes: Attributes<(typeof EDGE_ATTRIBUTES)[number]>;
}

type Attributes<Name extends string> = Readonly<Partial<Record<Name, string | null>>>;

export const NODE_ATTRIBUTES = ['type', 'kind', 'status', 'countryCode', 'date', 'url'] as const;
export const EDGE_ATTRIBUTES = ['role', 'date', 'sentence', 'confidence', 'url'] as const;

/** As GEXF and GraphML both call it. */
export function attributeType(name: string): 'double' | 'string' {
  return name === 'confidence' ? 'double' : 'string';
}

/** Kinds of record that become nodes, with what they are called there. */
const NODES = ['article', 'actor', 'meeting', 'quote'] as const satisfies readonly RecordKind[];

/** Every thing of the export: articles, actors, meetings and quotes. */
export async function* networkNodes(read: ReadRecords): AsyncGenerator<NetworkNode> {
  for (const kind of NODES) {
    for await (const record of read(kind)) yield nodeOf(record);
  }
}

/** Who said what to whom, met whom and stands where, one edge each; both of its ends are nodes of the export. */
export async function* networkEdges(read: ReadRecords): AsyncGenerator<NetworkEdge> {
  for (const kind of [...NODES, 'role', 'relation'] as const) {
    for await (const record of read(kind)) yield* edgesOf(record);
  }
}

function nodeOf(record: RecordOf<(typeof NODES)[number]>): NetworkNode {
  const { id } = record;
  switch (record.record) {
    case 'article': {
      const { title, url, published: date } = record;
      return { id, label: title ?? url ?? id, attributes: { type: 'ARTICLE', url, date } };
    }
    case 'actor': {
      const { name, type, kind, countryCode } = record;
      return { id, label: name, attributes: { type, kind, countryCode } };
    }
    case 'meeting': {
      const { title, kind, status, date } = record;
      return { id, label: title, attributes: { type: 'MEETING', kind, status, date } };
    }
    case 'quote': {
      const { act: kind, said: date, evidence } = record;
      return {
        id,
        label: contentAsTold(record),
        attributes: { type: 'QUOTE', kind, date, url: evidence.url },
      };
    }
  }
}

function edgesOf(record: GraphRecord): NetworkEdge[] {
  switch (record.record) {
    case 'article':
      return [
        ...edgesTo(record.id, 'PUBLISHED_BY', [record.outlet]),
        ...edgesTo(record.id, 'WRITTEN_BY', record.authors),
        ...edgesTo(record.id, 'MENTIONS', record.mentions),
      ];
    case 'actor':
      return edgesTo(record.id, 'OF', [record.of]);
    case 'meeting':
      return edgesOfMeeting(record);
    case 'quote':
      return edgesOfQuote(record);
    case 'role':
      return edgesTo(record.person.id, 'HOLDS_OFFICE', [record.of], {
        role: record.title,
        date: record.date,
        ...told(record.evidence),
      });
    case 'relation':
      return edgesTo(record.from.id, record.kind, [record.to], {
        role: record.label,
        date: record.date,
        ...told(record.evidence),
      });
    case 'mention':
      return [];
  }
}

function edgesOfMeeting({ id, sides, participants, place, host, evidence }: MeetingRecord): NetworkEdge[] {
  return [
    ...edgesFrom(sides, 'TOOK_PART', id, { role: 'SIDE' }),
    ...participants.flatMap(({ actor, role }) => edgesFrom([actor], 'TOOK_PART', id, { role })),
    ...edgesTo(id, 'AT', [place]),
    ...edgesTo(id, 'HOSTED_BY', [host]),
    ...evidence.map((report) => edge(id, 'REPORTED_IN', report.article, told(report))),
  ];
}

function edgesOfQuote(quote: QuoteRecord): NetworkEdge[] {
  const { id, evidence } = quote;
  const attributes = { date: quote.said, ...told(evidence) };
  return [
    ...edgesFrom(quote.speakers, 'SAID', id, attributes),
    ...edgesFrom(quote.reportedBy, 'REPORTED', id, attributes),
    ...edgesTo(id, 'SAID_TO', quote.addressees, attributes),
    ...edgesTo(id, 'ABOUT', quote.about, attributes),
    ...edgesTo(id, 'SAID_AT', [quote.saidAt, quote.meeting === null ? null : { id: quote.meeting }]),
    ...quote.links.map(({ kind, to }) => edge(id, kind, to, {})),
    edge(id, 'REPORTED_IN', evidence.article, told(evidence)),
  ];
}

type End = Pick<ActorReference, 'id'> | null;

function edgesTo(
  source: string,
  label: string,
  targets: readonly End[],
  attributes: NetworkEdge['attributes'] = {},
): NetworkEdge[] {
  return targets.flatMap((target) => (target ? [edge(source, label, target.id, attributes)] : []));
}

function edgesFrom(
  sources: readonly ActorReference[],
  label: string,
  target: string,
  attributes: NetworkEdge['attributes'],
): NetworkEdge[] {
  return sources.map(({ id }) => edge(id, label, target, attributes));
}

function edge(
  source: string,
  label: string,
  target: string,
  attributes: NetworkEdge['attributes'],
): NetworkEdge {
  return { source, target, label, attributes };
}

function told({ sentence, confidence, url }: RecordEvidence): NetworkEdge['attributes'] {
  return { sentence, confidence: String(confidence), url };
}
