import type { Keyword } from './clean/media-topics';
import type { FormatName } from '../model/format';
import type { ArticleHints, Genre, PublicationDate, Rejection, WireItem } from '../model/article';

/** How an input is to be read, beyond what it says itself; the hints win over that. */
export interface ReadOptions extends ArticleHints {
  /** For what the input doesn't say. */
  defaults?: Omit<ArticleHints, 'url'>;
  /** Else recognised by the content. */
  format?: FormatName;
  /** Of a table: which column holds a field, by the column's name: { "text": "Story" }. */
  columns?: Readonly<Record<string, string>>;
  /** As HTTP or the user states it: "windows-1251". */
  charset?: string;
  /** The address it was fetched from: base of relative links, and the article's address where the page tells none. */
  fetchedFrom?: string;
  /** Of lines that are a piece of more: how many stand before them. */
  linesBefore?: number;
  /** No article was published after this. */
  now: Date;
}

/** An input, opened: its bytes and the text they spell. */
export interface Source {
  text: string;
  options: ReadOptions;
}

/** What a format reads, before the text is cleaned. */
export interface Draft {
  title: string | null;
  /** With or without the headline as first line. */
  text: string;
  url?: string | null;
  item?: WireItem;
  outlet?: string | null;
  published?: PublicationDate | null;
  authors?: string[];
  language?: string | null;
  /** Keywords, sections and subjects, as the source states them; also where its genre may stand. */
  keywords?: readonly Keyword[];
  genre?: Genre | null;
  origins: Record<string, string>;
  problems: Rejection[];
}

/** A format that states its articles' fields itself is where they come from. */
export function statedBy(format: string): Record<string, string> {
  const fields = ['title', 'url', 'outlet', 'published', 'authors', 'language', 'topics'];
  return Object.fromEntries(fields.map((field) => [field, format]));
}

/** A format gives drafts, or says why a part of the input is none. */
export type DraftOrRejection = Draft | { rejection: Rejection };
