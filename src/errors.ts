/**
 * Errors that may be shown to users as they are: the message says what is wrong, where, and what to do.
 * Anything else that is thrown is masked for clients and logged.
 */
export class UserError extends Error {
  constructor(
    /** Stable, for programs: "DATABASE_UNREACHABLE". */
    readonly code: string,
    message: string,
    /** HTTP status where one applies. */
    readonly status = 400,
  ) {
    super(message);
    this.name = 'UserError';
  }
}
