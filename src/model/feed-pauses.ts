/** When a feed says that asking it is of no use. */
export interface FeedPauses {
  /** After a poll. */
  readonly minutes: number | null;
  /** Of the day, from 0 to 23, by UTC. */
  readonly hours: readonly number[];
  /** Of the week, from Sunday's 0, by UTC. */
  readonly days: readonly number[];
}
