/** An RSS, Atom or JSON feed, or a sitemap, that is polled. */
export interface Feed {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly lastFetchedAt: Date | null;
  /** Null for one that is gone. */
  readonly nextFetchAt: Date | null;
  readonly lastError: string | null;
}
