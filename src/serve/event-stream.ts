import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { UserError } from '../errors';
import {
  MOST_TOKENS,
  type OperationRequest,
  prepareOperation,
  runOperation,
} from '../graph/answer-operation';
import { clientError } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { withHints } from '../graph/hints';
import { type FindKey, shownKey } from './access';
import type { ContextOf } from './graph-contexts';
import { watchKey } from './watch-key';
import { written } from './written';

type Answered = FormattedExecutionResult | AsyncIterableIterator<ExecutionResult>;

/** So often a silent stream says that it is still there: proxies cut what says nothing for a minute. */
const PING_MS = 12_000;
const PING = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

/** A way to ask that goes on answering. */
export interface EventStream {
  readonly handle: RequestHandler;
  /** Tells all who listen that nothing more will come, so that the server can end. */
  readonly end: () => void;
}

/**
 * GraphQL over server-sent events, for whoever accepts text/event-stream: the "distinct connections" of the GraphQL over
 * SSE protocol. It passes firewalls and proxies that cut WebSockets. What a client has no room for isn't read yet, and
 * what it hung up on is read no more.
 */
export function eventStream(contextOf: ContextOf, findKey: FindKey): EventStream {
  const open = new Set<() => void>();
  const handle: RequestHandler = async (request, response, next) => {
    if (!wantsStream(request)) return next();
    const key = shownKey(request);
    const forgetKey = key
      ? watchKey(
          () => findKey(request.headers.authorization),
          () => response.destroy(),
        )
      : undefined;
    try {
      const asked = readRequest(request);
      const answered = await answer(request.method, asked, withHints(contextOf(key), asked.extensions));
      await sendEvents(response, answered, open);
    } finally {
      forgetKey?.();
    }
  };
  return { handle, end: () => open.forEach((complete) => complete()) };
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

type JsonObject = Record<string, unknown> | null | undefined;

/** @throws UserError BAD_REQUEST */
function readRequest({
  method,
  body,
  query: search,
}: Request): OperationRequest & { extensions: JsonObject } {
  const given = (method === 'GET' ? search : (body ?? {})) as Record<string, unknown>;
  const { query, operationName } = given;
  const [variables, extensions] = ['variables', 'extensions'].map((name) =>
    method === 'GET' ? readJson(given[name]) : given[name],
  );
  if (typeof query !== 'string' || !isMap(variables) || !isMap(extensions)) throw badRequest();
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables,
    extensions,
  };
}

function isMap(value: unknown): value is JsonObject {
  return value === undefined || (typeof value === 'object' && !Array.isArray(value));
}

function readJson(text: unknown): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badRequest();
  }
}

async function answer(method: string, request: OperationRequest, context: GraphContext): Promise<Answered> {
  const prepared = prepareOperation(request, MOST_TOKENS);
  if (Array.isArray(prepared)) return { errors: prepared.map(clientError) };
  // A link or a picture of any page makes GET requests.
  if (method === 'GET' && prepared.operation.operation === 'mutation') {
    return { errors: [{ message: 'Mutations are sent by POST.', extensions: { code: 'BAD_REQUEST' } }] };
  }
  return runOperation(prepared, request.variables ?? {}, context);
}

async function sendEvents(response: Response, answered: Answered, open: Set<() => void>): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  if (!(Symbol.asyncIterator in answered)) return void response.end(nextEvent(answered) + COMPLETE);
  // Some browsers see nothing of an answer before its first bytes.
  response.write(PING);
  const pinger = setInterval(() => response.writableNeedDrain || response.write(PING), PING_MS);
  const complete = (): void => {
    if (!response.writableEnded) response.end(COMPLETE);
  };
  const end = (): void => {
    clearInterval(pinger);
    open.delete(complete);
    void answered.return?.();
  };
  open.add(complete);
  response.once('close', end);
  if (response.destroyed) end();
  for await (const result of answered) if (!(await written(response, nextEvent(result)))) break;
  complete();
}

function nextEvent(result: FormattedExecutionResult | ExecutionResult): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}

function badRequest(): UserError {
  return new UserError(
    'BAD_REQUEST',
    'Send a query: text; and variables and extensions, if any: each one JSON object.',
    400,
  );
}
