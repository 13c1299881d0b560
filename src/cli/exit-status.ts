/** What the shell is told in the end. */
export const ExitStatus = {
  Done: 0,
  /** Some inputs failed; each said why. */
  SomeFailed: 1,
  /** Wrong usage, or no database. */
  Usage: 2,
} as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
