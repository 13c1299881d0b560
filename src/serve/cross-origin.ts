import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { UserError } from '../errors';

/** So long browsers need not ask again; Chromium forgets it after two hours in any case. */
const MAX_AGE_S = 7_200;

/** Which pages of other origins may read the answers (CORS). */
export interface CrossOrigin {
  /** Tells the browser, on every answer. */
  readonly mark: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers what browsers ask before they send a request of such a page: they show no key yet. */
  readonly preflight: RequestHandler;
  readonly allows: (origin: string) => boolean;
}

/**
 * `origins` as browsers write them; "*" is any. Nothing here goes by cookies or by other things that a browser adds by
 * itself (Access-Control-Allow-Credentials), so that where keys are required, a page can do what its own key may.
 */
export function crossOrigin(origins: readonly string[]): CrossOrigin {
  const any = origins.includes('*');
  const allows = (origin: string): boolean => any || origins.includes(origin);
  return {
    allows,
    mark: ({ headers: { origin } }, response) => {
      if (origins.length === 0) return;
      if (!any) response.appendHeader('Vary', 'Origin');
      if (origin === undefined || !allows(origin)) return;
      response.setHeader('Access-Control-Allow-Origin', any ? '*' : origin);
      response.setHeader('Access-Control-Expose-Headers', 'Content-Disposition');
    },
    preflight: ({ method, headers: { origin, ...headers } }, response, next) => {
      if (method !== 'OPTIONS' || !origin || !headers['access-control-request-method']) return next();
      if (!allows(origin)) throw refusal(origin);
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
      // Whoever may send a key may send whatever else its client library adds.
      response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '');
      response.appendHeader('Vary', 'Access-Control-Request-Headers');
      response.setHeader('Access-Control-Max-Age', MAX_AGE_S);
      response.writeHead(204).end();
    },
  };
}

function refusal(origin: string): UserError {
  const message = `Pages of ${origin.slice(0, 200)} may not ask this server. NEWSGRAPH_CORS_ORIGINS says which may.`;
  return new UserError('ORIGIN_NOT_ALLOWED', message, 403);
}
