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

/** What may go well later, though nobody does anything about it: a server that is busy, a network that is down. */
export class PassingError extends UserError {
  constructor(
    code: string,
    message: string,
    status?: number,
    /** As the server asked for it. */
    readonly retryAfterMs?: number,
  ) {
    super(code, message, status);
  }
}
