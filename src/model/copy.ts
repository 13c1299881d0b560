export const COPY_KINDS = ['SAME', 'EDITED', 'EXCERPT'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** That a text stands in two articles. */
export interface TextCopy {
  /** 0 to 1: runs of five words that both have, of all that either has. */
  similarity: number;
  kind: CopyKind;
}
