import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphContext } from '../graph/context';
import { shownKey } from './access';
import type { ContextOf } from './graph-contexts';
import type { KnownOperations } from './known-operations';
import { runPlanned, stringifyResult } from './planned-queries';

/** A request whose body has been read: undefined where it isn't JSON. */
export type ReadRequest = IncomingMessage & { body?: unknown };

export type Endpoint = (request: ReadRequest, response: ServerResponse) => Promise<void>;

/** GraphQL over HTTP by Apollo Server, for Node's own requests; what it has checked before goes straight to the planner. */
export function graphqlEndpoint(
  apollo: ApolloServer<GraphContext>,
  contextOf: ContextOf,
  known: KnownOperations,
): Endpoint {
  return async (request, response) => {
    const context = contextOf(shownKey(request));
    const contentType = known.typeFor(request.headers.accept);
    const roots = contentType && request.method === 'POST' ? known.plan(request.body) : null;
    if (!contentType || !roots) return askApollo(apollo, request, response, context, known);
    const text = stringifyResult(await runPlanned(roots, context));
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('content-type', contentType);
    response.end(text);
  };
}

async function askApollo(
  apollo: ApolloServer<GraphContext>,
  request: ReadRequest,
  response: ServerResponse,
  context: GraphContext,
  known: KnownOperations,
): Promise<void> {
  const { method = '', url = '', body: asked } = request;
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search, body: asked },
    context: () => Promise.resolve(context),
  });
  // The schema has neither @defer nor @stream.
  if (body.kind !== 'complete') throw new Error('Nothing in the schema is answered in parts.');
  const contentType = headers.get('content-type');
  if (status === undefined && contentType) known.rememberType(request.headers.accept, contentType);
  response.statusCode = status ?? 200;
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.end(body.string);
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
