import type { FeedPauses } from '../../model/feed-pauses';

/** A feed as it stands: what the formats of feeds have in common. Addresses are absolute where the feed's own is known. */
export interface Feed {
  title: string | null;
  /** The site that it tells of. */
  link: string | null;
  language: string | null;
  entries: FeedEntry[];
  pauses?: FeedPauses;
}

export interface FeedEntry {
  /** The feed's own name for it, the same for ever. */
  id: string | null;
  title: string | null;
  link: string | null;
  authors: string[];
  /** As written. */
  published: string | null;
  updated: string | null;
  categories: string[];
  summary: Markup | null;
  content: Markup | null;
}

/** Words of an entry: HTML, or plain text. */
export interface Markup {
  html: boolean;
  value: string;
}
