import type { ChangeKind } from './change';

/** What is watched: what one filter finds from now on, or what changes for actors and meetings. */
export interface WatchCriteria {
  readonly quotes?: object | null;
  readonly articles?: object | null;
  readonly meetings?: object | null;
  /** Ids of actors and meetings. */
  readonly nodes?: readonly string[] | null;
  /** Of nodes; all where none is named. */
  readonly kinds?: readonly ChangeKind[] | null;
}

export interface WatchInput extends WatchCriteria {
  readonly name: string;
  readonly webhook?: string | null;
}

/** A watch, without its secret. */
export interface Watch {
  readonly id: number;
  readonly name: string;
  readonly webhook: string | null;
  readonly lastToldAt: Date | null;
  readonly lastError: string | null;
}

/** What a watch found, for a webhook or a feed. */
export interface Finding {
  /** Of the change, as a feed and a delivery name it. */
  readonly id: number;
  readonly what: string;
  readonly at: string;
  /** quote-33 */
  readonly node: string;
  /** A line to show. */
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
  /** In which a quote stands, with whatever else it runs over. */
  readonly sentence: string | null;
  /** Of the article, where one tells it. */
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly url: string | null;
  } | null;
}
