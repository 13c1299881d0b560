import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, getOperationAST, type GraphQLError } from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { UserError } from '../errors';
import { MOST_TOKENS, prepareOperation, runOperation } from '../graph/answer-operation';
import { clientError } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { theGraph } from '../graph/schema';
import { streamed, streamedError } from './streamed';
import type { AccessKey } from '../model/access-key';

/** Of a message, as of an HTTP body. */
const LARGEST_MESSAGE = 8 * 1024 * 1024;
/** How often it is looked whether the key of an open connection was revoked. */
const KEY_CHECK_MS = 30_000;

export interface SocketSettings {
  /** The key that is shown; undefined where none is needed. @throws UserError where it opens nothing. */
  readonly findKey: (authorization: string | undefined) => Promise<AccessKey | undefined>;
  /** Whether a page that a browser shows may open a socket. */
  readonly isTrusted: (request: IncomingMessage) => boolean;
  readonly contextOf: (key: AccessKey | undefined) => GraphContext;
}

/** Whoever connected. */
interface Connected extends Record<PropertyKey, unknown> {
  key?: AccessKey;
  checking?: NodeJS.Timeout;
}

/**
 * GraphQL over WebSocket (graphql-transport-ws) at /graphql. The access key comes with the upgrade's Authorization or,
 * since browsers can't send that, as `{ "authorization": "Bearer …" }` of connection_init. Returns what ends it.
 */
export function serveSockets(http: Server, settings: SocketSettings): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isHere = request.url?.split('?')[0] === '/graphql';
    if (!isHere || !settings.isTrusted(request)) refuse(socket, isHere ? '403 Forbidden' : '404 Not Found');
    else
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const server = useServer<Record<string, unknown>, Connected>(
    {
      onConnect: ({ connectionParams, extra }) => admit(extra, connectionParams, settings),
      onClose: ({ extra }) => clearInterval(extra.checking),
      onSubscribe: ({ extra }, _id, payload) => argumentsOf(payload, settings.contextOf(extra.key)),
      execute: run,
      subscribe: run,
    },
    sockets,
  );
  return async () => server.dispose();
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

type Extra = Connected & { socket: { close(code: number, reason: string): void }; request: IncomingMessage };

/** False closes the socket as forbidden. A key that is revoked later closes it too. */
async function admit(
  extra: Extra,
  params: Readonly<Record<string, unknown>> | undefined,
  { findKey }: SocketSettings,
): Promise<boolean> {
  const stated = params?.['authorization'] ?? params?.['Authorization'];
  const authorization = typeof stated === 'string' ? stated : extra.request.headers.authorization;
  try {
    extra.key = await findKey(authorization);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
  if (!extra.key) return true;
  const check = (): void => {
    findKey(authorization).catch(() => extra.socket.close(CloseCode.Forbidden, 'Forbidden'));
  };
  extra.checking = setInterval(check, KEY_CHECK_MS).unref();
  return true;
}

function argumentsOf(
  { query, operationName, variables }: SubscribePayload,
  contextValue: GraphContext,
): ExecutionArgs | GraphQLError[] {
  const prepared = prepareOperation({ query, operationName }, MOST_TOKENS);
  if (Array.isArray(prepared))
    return prepared.map((error) => streamedError(clientError(error)) as GraphQLError);
  const { document } = prepared;
  return { schema: theGraph(), document, operationName, variableValues: variables ?? {}, contextValue };
}

async function run({ document, operationName, variableValues, contextValue }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The operation was there when the request was checked.');
  const variables = { ...variableValues };
  return streamed(await runOperation({ document, operation }, variables, contextValue as GraphContext));
}
