import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphContext } from '../graph/context';
import { shownKey } from './access';
import type { ContextOf } from './graph-contexts';

/** A request whose body has been read. */
export type ReadRequest = IncomingMessage & { body?: unknown };

export type Endpoint = (request: ReadRequest, response: ServerResponse) => Promise<void>;

/** GraphQL over HTTP by Apollo Server, for Node's own requests. */
export function graphqlEndpoint(apollo: ApolloServer<GraphContext>, contextOf: ContextOf): Endpoint {
  return async (request, response) => {
    const { method = '', url = '', body } = request;
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(request), search, body },
      context: () => Promise.resolve(contextOf(shownKey(request))),
    });
    send(answered, response);
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function send({ status = 200, headers, body }: HTTPGraphQLResponse, response: ServerResponse): void {
  // The schema has neither @defer nor @stream.
  if (body.kind !== 'complete') throw new Error('Nothing in the schema is answered in parts.');
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.end(body.string);
}
