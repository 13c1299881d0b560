/** Where a piece of a long input may end. */
export interface Cut {
  /** So many bytes at the front are whole articles. */
  whole: number;
  /** So many behind them belong to something that is too large to be read. */
  skip: number;
  /** What that is, where an article may be in it. */
  skipped?: string;
  /** Nothing that matters follows. */
  isEnd?: true;
  /** What follows is none of the archive's. */
  isBroken?: true;
}
