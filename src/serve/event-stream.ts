import type { Request, RequestHandler } from 'express';
import { createHandler } from 'graphql-sse/lib/use/express';
import { UserError } from '../errors';
import {
  MOST_TOKENS,
  type OperationRequest,
  prepareOperation,
  runOperation,
} from '../graph/answer-operation';
import { clientError } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { shownKey } from './access';
import type { ContextOf } from './graph-contexts';
import { streamed } from './streamed';

/**
 * GraphQL over server-sent events, for whoever accepts text/event-stream: the "distinct connections" of graphql-sse. It
 * passes firewalls and proxies that cut WebSockets.
 */
export function eventStream(contextOf: ContextOf): RequestHandler {
  const handler = createHandler({
    onSubscribe: async ({ method, raw }, params) =>
      streamed(await answer(method, params, contextOf(shownKey(raw)))),
  });
  return (request, response, next) => {
    if (!wantsStream(request)) return next();
    // What a page of another site can send without asking first must have no effect.
    if (request.method === 'POST' && !request.is('application/json')) throw notJson();
    response.setHeader('Cache-Control', 'no-cache, no-transform');
    handler(request, response).catch(next);
  };
}

/** Where both are welcome, what has one answer is answered as JSON. */
function wantsStream(request: Request): boolean {
  const { method, headers, body } = request as Request<object, unknown, OperationRequest | undefined>;
  if (!/\btext\/event-stream\b/.test(headers.accept ?? '')) return false;
  if (method !== 'POST' && method !== 'GET') return false;
  if (request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream') return true;
  const prepared = typeof body?.query === 'string' ? prepareOperation(body, MOST_TOKENS) : [];
  return 'operation' in prepared && prepared.operation.operation === 'subscription';
}

async function answer(method: string, request: OperationRequest, context: GraphContext) {
  const prepared = prepareOperation(request, MOST_TOKENS);
  if (Array.isArray(prepared)) return { errors: prepared.map(clientError) };
  // A link or a picture of any page makes GET requests.
  if (method === 'GET' && prepared.operation.operation === 'mutation') {
    return { errors: [{ message: 'Mutations are sent by POST.', extensions: { code: 'BAD_REQUEST' } }] };
  }
  return runOperation(prepared, request.variables ?? {}, context);
}

function notJson(): UserError {
  return new UserError('BAD_REQUEST', 'Send {"query": "…", "variables": {…}} as application/json.', 415);
}
