import type { NextFunction, Request, Response } from 'express';

/** Pages bring stricter rules of their own; these hold for everything. */
const HEADERS: readonly [name: string, value: string][] = [
  // Answers are never run, framed or guessed to be something else.
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

export function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  next();
}
