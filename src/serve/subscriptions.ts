import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, getOperationAST, GraphQLError } from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { MOST_TOKENS, prepareOperation, runOperation } from '../graph/answer-operation';
import { clientError } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { withHints } from '../graph/hints';
import { theGraph } from '../graph/schema';
import type { AccessKey } from '../model/access-key';
import type { FindKey } from './access';
import { streamed } from './streamed';
import { isRefusal, watchKey } from './watch-key';

/** Of a message, as of an HTTP body. */
const LARGEST_MESSAGE = 8 * 1024 * 1024;
/** Open at once; a client needs one, in which it may ask so many things at once. */
const MOST_SOCKETS = 200;
const MOST_IN_ONE = 20;
/** "Try again later" (RFC 6455's registry): clients come back by themselves. */
const TRY_AGAIN = 1013;

export interface SocketSettings {
  readonly findKey: FindKey;
  /** Whether a page that a browser shows may open a socket. */
  readonly isTrusted: (request: IncomingMessage) => boolean;
  readonly contextOf: (key: AccessKey | undefined) => GraphContext;
  /** Told of what is no client's mistake. */
  readonly report: (error: unknown) => void;
}

/** Whoever connected. */
interface Connected extends Record<PropertyKey, unknown> {
  key?: AccessKey;
  /** Ends the looking whether it was revoked. */
  forgetKey?: () => void;
}

/**
 * GraphQL over WebSocket (graphql-transport-ws) at /graphql. The access key comes with the upgrade's Authorization or,
 * since browsers can't send that, as `{ "authorization": "Bearer …" }` of connection_init. Returns what ends it.
 */
export function serveSockets(http: Server, settings: SocketSettings): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, sockets.clients.size, settings);
    if (refusal) socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
    else
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const server = useServer<Record<string, unknown>, Connected>(
    {
      onConnect: ({ connectionParams, extra }) => admit(extra, connectionParams, settings),
      onClose: ({ extra }) => extra.forgetKey?.(),
      onSubscribe: ({ extra, subscriptions }, _id, payload) =>
        Object.keys(subscriptions).length > MOST_IN_ONE
          ? [tooMany()]
          : argumentsOf(payload, settings.contextOf(extra.key)),
      // The reason of a close would be the message of whatever failed.
      isProd: true,
      execute: run,
      subscribe: run,
    },
    sockets,
  );
  return async () => server.dispose();
}

function refusalOf(
  request: IncomingMessage,
  open: number,
  { isTrusted }: SocketSettings,
): string | undefined {
  if (request.url?.split('?')[0] !== '/graphql') return '404 Not Found';
  if (!isTrusted(request)) return '403 Forbidden';
  return open >= MOST_SOCKETS ? '503 Service Unavailable' : undefined;
}

type Extra = Connected & { socket: WebSocket; request: IncomingMessage };

/** False closes the socket as forbidden, unless it is closed already. A key that is revoked later closes it too. */
async function admit(
  extra: Extra,
  params: Readonly<Record<string, unknown>> | undefined,
  { findKey, report }: SocketSettings,
): Promise<boolean> {
  const stated = params?.['authorization'] ?? params?.['Authorization'];
  const authorization = typeof stated === 'string' ? stated : extra.request.headers.authorization;
  try {
    extra.key = await findKey(authorization);
  } catch (error) {
    if (!isRefusal(error)) {
      report(error);
      extra.socket.close(TRY_AGAIN, 'Try again later');
    }
    return false;
  }
  // Nobody would end the looking.
  if (extra.socket.readyState !== WebSocket.OPEN) return false;
  if (extra.key) {
    const close = (): void => extra.socket.close(CloseCode.Forbidden, 'Forbidden');
    extra.forgetKey = watchKey(() => findKey(authorization), close);
  }
  return true;
}

function argumentsOf(
  { query, operationName, variables, extensions }: SubscribePayload,
  context: GraphContext,
): ExecutionArgs | GraphQLError[] {
  const prepared = prepareOperation({ query, operationName }, MOST_TOKENS);
  if (Array.isArray(prepared)) return prepared.map(asClientSees);
  const { document } = prepared;
  const contextValue = withHints(context, extensions);
  return { schema: theGraph(), document, operationName, variableValues: variables ?? {}, contextValue };
}

/** A GraphQLError still: for any other, graphql-ws closes the socket, with all else that is asked on it. */
function asClientSees(error: GraphQLError): GraphQLError {
  const { nodes, source, positions } = error;
  const { message, extensions } = clientError(error);
  return new GraphQLError(message, { nodes, source, positions, extensions });
}

async function run({ document, operationName, variableValues, contextValue }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The operation was there when the request was checked.');
  const variables = { ...variableValues };
  return streamed(await runOperation({ document, operation }, variables, contextValue as GraphContext));
}

function tooMany(): GraphQLError {
  return new GraphQLError(`A connection may hold ${MOST_IN_ONE} subscriptions and queries at once.`, {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
  });
}
