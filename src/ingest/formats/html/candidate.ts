/** A value that a page may state, and where: ["og:title", "Talks open in Geneva"]. */
export type Candidate<T = string> = readonly [origin: string, value: T | null | undefined];

/** A value that was found. */
export type Found<T = string> = readonly [origin: string, value: T];
