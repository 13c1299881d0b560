import { createHash } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** What the server says is wrong; `codes` has its code for each error. */
export class NewsgraphError extends Error {
  constructor(
    message: string,
    readonly codes: readonly string[],
  ) {
    super(message);
    this.name = 'NewsgraphError';
  }
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
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
  const send = async <Data>(body: object): Promise<Answer<Data>> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Answer<Data>;
  };
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

function codesOf({ errors = [] }: Answer<unknown>): string[] {
  return errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
}

function errorOf(answer: Answer<unknown>): NewsgraphError {
  const messages = answer.errors?.map(({ message }) => message) ?? ['The server gave no answer.'];
  return new NewsgraphError(messages.join(' '), codesOf(answer));
}
