/** A value that a page may state, and where: ["og:title", "Talks open in Geneva"]. */
export type Candidate<T = string> = readonly [origin: string, value: T | null | undefined];

/** A value that was found. */
export type Found<T = string> = readonly [origin: string, value: T];

/** The first that has a value. */
export function first<T>(candidates: readonly Candidate<T>[]): Found<T> | null {
  const found = candidates.find(([, value]) => value !== null && value !== undefined && value !== '');
  return (found as Found<T> | undefined) ?? null;
}
