import type { ActorType, NameKind, OrganisationKind, PlaceKind } from '../../model/actor';
import type { CreditRole, Genre, StatedTopic } from '../../model/article';
import type { MeetingKind, MeetingStatus, ParticipantRole } from '../../model/meeting';
import type { QuoteKind, QuoteLinkKind, SpeechAct } from '../../model/quote';
import type { RelationKind } from '../../model/relation';

/** One thing of the graph as exports have it: whole, with what it rests on and where that stands. Dates are EDTF. */
export type GraphRecord =
  ArticleRecord | ActorRecord | MeetingRecord | QuoteRecord | RoleRecord | RelationRecord | MentionRecord;

export type RecordKind = GraphRecord['record'];
export type RecordOf<Kind extends RecordKind> = Extract<GraphRecord, { record: Kind }>;

/** The records of one kind, in the order of their ids. */
export type ReadRecords = <Kind extends RecordKind>(kind: Kind) => AsyncIterable<RecordOf<Kind>>;

/** In the order in which a whole export has them: what is referred to comes before what refers to it. */
export const RECORD_KINDS = [
  'article',
  'actor',
  'meeting',
  'quote',
  'role',
  'relation',
  'mention',
] as const satisfies readonly RecordKind[];

export interface ActorReference {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
}

/** Words of an article: `articleText.slice(start, end) === words`, offsets in UTF-16 units. */
export interface RecordEvidence {
  readonly article: string;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly sentence: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}

export interface ArticleRecord {
  readonly record: 'article';
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: ActorReference | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly genre: Genre | null;
  readonly topics: readonly StatedTopic[];
  readonly authors: readonly ActorReference[];
  /** The agencies that it came from, and the sources that it cites. */
  readonly credits: readonly { readonly actor: ActorReference; readonly role: CreditRole }[];
  readonly mentions: readonly ActorReference[];
  readonly text: string;
}

export interface ActorRecord {
  readonly record: 'actor';
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  readonly kind: OrganisationKind | PlaceKind | null;
  readonly countryCode: string | null;
  readonly wikidata: string | null;
  readonly of: ActorReference | null;
  readonly mentionCount: number;
  readonly articleCount: number;
}

export interface MeetingRecord {
  readonly record: 'meeting';
  readonly id: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: string | null;
  readonly place: ActorReference | null;
  readonly host: ActorReference | null;
  readonly sides: readonly ActorReference[];
  readonly participants: readonly {
    readonly actor: ActorReference;
    readonly role: ParticipantRole;
    readonly side: ActorReference | null;
  }[];
  /** Its words, once each. */
  readonly agenda: readonly string[];
  /** One a report. */
  readonly evidence: readonly RecordEvidence[];
}

export interface QuoteRecord {
  readonly record: 'quote';
  readonly id: string;
  readonly kind: QuoteKind;
  readonly act: SpeechAct;
  readonly text: string;
  /** The pieces that stood within quotation marks. */
  readonly verbatim: readonly string[];
  readonly speakers: readonly ActorReference[];
  readonly addressees: readonly ActorReference[];
  readonly about: readonly ActorReference[];
  readonly reportedBy: readonly ActorReference[];
  readonly cue: string | null;
  readonly polarity: string;
  readonly certainty: string;
  readonly said: string | null;
  readonly saidAt: ActorReference | null;
  /** Its id. */
  readonly meeting: string | null;
  /** To quotes that are part of the export too. */
  readonly links: readonly {
    readonly kind: QuoteLinkKind;
    readonly to: string;
    readonly basis: string;
    readonly confidence: number;
  }[];
  readonly evidence: RecordEvidence;
}

export interface RoleRecord {
  readonly record: 'role';
  readonly id: string;
  readonly person: ActorReference;
  readonly title: string;
  readonly of: ActorReference | null;
  readonly date: string | null;
  readonly evidence: RecordEvidence;
}

export interface RelationRecord {
  readonly record: 'relation';
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: ActorReference;
  readonly to: ActorReference | null;
  readonly label: string | null;
  readonly date: string | null;
  readonly evidence: RecordEvidence;
}

export interface MentionRecord {
  readonly record: 'mention';
  readonly id: string;
  readonly kind: string;
  readonly actor: ActorReference;
  readonly evidence: RecordEvidence;
}
