import { GraphQLError } from 'graphql';
import type { GraphContext } from './context';
import { hintsTo, type Hint } from './hints';
import type { PlannedRoot } from './plan-operation';

/** The answer of a planned query: Postgres's own JSON, put together as text. */
export interface Answer {
  /** `data` as JSON text: "null" where a field that can't be null failed. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
  /** Undefined where none was asked for or there is none. */
  readonly extensions?: { readonly hints: readonly Hint[] };
}

/** Runs the statements of a query side by side. */
export async function answer(roots: readonly PlannedRoot[], context: GraphContext): Promise<Answer> {
  const errors: GraphQLError[] = [];
  const hints: Hint[] = [];
  let whole = true;
  const entries = await Promise.all(
    roots.map(async ({ request, statement, nullable, nodes }) => {
      const value = statement ? context.read(statement) : '"Query"';
      const text = await Promise.resolve(value).catch((error: unknown) => {
        errors.push(failure(error, request.key, nodes));
        whole &&= nullable;
        return undefined;
      });
      if (context.hints && text !== undefined) hints.push(...(await hintsTo(request, text, context)));
      return `"${request.key}":${text ?? 'null'}`;
    }),
  );
  return {
    data: whole ? `{${entries.join(',')}}` : 'null',
    errors,
    extensions: hints.length > 0 ? { hints } : undefined,
  };
}

function failure(error: unknown, key: string, nodes: PlannedRoot['nodes']): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { nodes, path: [key], originalError });
}
