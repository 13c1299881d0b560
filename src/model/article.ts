import type { DateOrigin } from './date';

export const CREDIT_ROLES = ['WIRE', 'CITED_AGENCY', 'CITED_OUTLET', 'CITED_DOCUMENT'] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];

/** When an article was published and how that is known. */
export interface PublicationDate {
  /** EDTF: "2007-05-28" or "2007-05-28T14:30Z". */
  value: string;
  origin: DateOrigin;
}

export const GENRES = ['REPORT', 'ANALYSIS', 'OPINION', 'INTERVIEW', 'OTHER'] as const;
export type Genre = (typeof GENRES)[number];

/** `scheme` is "IPTC Media Topics", or "source" for a word of the source's own. */
export interface StatedTopic {
  code: string;
  label: string;
  scheme: string;
}

/** How an agency names an item of its wire, the same in all its versions; or a mailer its message. */
export interface WireItem {
  /** "urn:newsml:wire.example:20240303:7", "mid:7@herald.example" */
  id: string;
  /** Whose word the name is, where anybody could say it: a page's host, a sender's domain. It names nobody else's article. */
  by?: string;
  /** The later, the greater; null where it isn't told. A number says nothing beside a time. */
  version: number | null;
  /** When this version was made, in milliseconds. */
  created: number | null;
}

/** A clean article, as ingest hands it on. */
export interface Article {
  /** The first line of `text`, where a headline is known. */
  title: string | null;
  /** What every span points into. At most 4 MB, no NUL, no lone surrogate. */
  text: string;
  url: string | null;
  item?: WireItem;
  outlet: string | null;
  published: PublicationDate | null;
  authors: string[];
  /** Wire agencies that the text credits: "AP". */
  credits: string[];
  /** BCP 47. */
  language: string | null;
  /** What the source itself says that it is about. */
  topics: StatedTopic[];
  genre: Genre | null;
  /** Where each field came from: { "published": "json-ld", "title": "og:title" }. */
  origins: Record<string, string>;
}

/** Why an input gave no article; `message` says what and where and what to do. */
export interface Rejection {
  code: string;
  message: string;
  /** What its agency takes back by this. */
  withdraws?: WireItem;
}

/**
 * What became of one article of an input. `problems` say what is odd about an article that was read all the
 * same: "published lies in the future and was left out".
 */
export type Reading = { article: Article; problems: Rejection[] } | { rejection: Rejection };

/** What the user says about an input beyond its bytes. */
export interface ArticleHints {
  title?: string;
  url?: string;
  outlet?: string;
  /** EDTF. */
  published?: string;
  authors?: readonly string[];
  language?: string;
}
