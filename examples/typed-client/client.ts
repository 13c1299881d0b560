import { createHash } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** What the server says is wrong, as GraphQL tells it. */
export interface GraphError {
  readonly message: string;
  /** Keys to the field. */
  readonly path?: readonly (string | number)[];
  /** In the text of the query. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: string };
}

/** Without `errors` where no answer came, or none of GraphQL's. */
export class NewsgraphError extends Error {
  constructor(
    message: string,
    readonly errors: readonly GraphError[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'NewsgraphError';
  }
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly GraphError[];
}

/**
 * Asks a server. The text of a query goes over the wire once (automatic persisted queries): after that the server
 * knows it by its hash. `key` is an access key, where the server asks for one.
 */
export function createClient(url: string, { key }: { key?: string } = {}) {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  };
  const send = <Data>(body: object): Promise<Answer<Data>> =>
    answerFrom(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return async function ask<Data, Variables>(
    document: TadaDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const query = print(document);
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const known = { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    let answer = await send<Data>(known);
    if (codesOf(answer).includes('PERSISTED_QUERY_NOT_FOUND')) answer = await send({ ...known, query });
    if (answer.errors || answer.data === undefined) throw errorOf(answer);
    return answer.data;
  };
}

export type Client = ReturnType<typeof createClient>;

async function answerFrom<Data>(address: string, request: RequestInit): Promise<Answer<Data>> {
  const response = await fetch(address, request).catch((cause: unknown) => {
    throw new NewsgraphError(`Nothing answers at ${address}. Is the server running?`, [], { cause });
  });
  // A proxy between may have a page of its own to show.
  return (await response.json().catch((cause: unknown) => {
    throw new NewsgraphError(`${address} answered ${response.status}, and no JSON.`, [], { cause });
  })) as Answer<Data>;
}

function codesOf({ errors = [] }: Answer<unknown>): (string | undefined)[] {
  return errors.map(({ extensions }) => extensions?.code);
}

function errorOf({ errors = [] }: Answer<unknown>): NewsgraphError {
  const messages = errors.map(({ message, path }) => (path ? `${path.join('.')}: ${message}` : message));
  return new NewsgraphError(messages.join(' ') || 'The server gave no answer.', errors);
}
