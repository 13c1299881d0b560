import type { ServerResponse } from 'node:http';

/** Pages bring stricter rules of their own; these hold for everything. */
const HEADERS: readonly [name: string, value: string][] = [
  // Answers are never run, framed or guessed to be something else.
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

export function addSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
}
