import type { GraphQLError } from 'graphql';
import type { GraphContext } from './context';
import { fieldError } from './field-error';
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

/** A root field answered: its JSON, or why there is none. */
interface RootAnswer {
  readonly text: string;
  readonly error?: GraphQLError;
  readonly hints: readonly Hint[];
}

/** Runs the statements of a query side by side; what is told about them stands in the order of the fields. */
export async function answer(roots: readonly PlannedRoot[], context: GraphContext): Promise<Answer> {
  const answers = await Promise.all(roots.map((root) => answerRoot(root, context)));
  const whole = roots.every(({ nullable }, index) => nullable || !answers[index]?.error);
  const entries = roots.map(({ request }, index) => `"${request.key}":${answers[index]?.text ?? 'null'}`);
  const hints = answers.flatMap((one) => one.hints);
  return {
    data: whole ? `{${entries.join(',')}}` : 'null',
    errors: answers.flatMap(({ error }) => error ?? []),
    extensions: hints.length > 0 ? { hints } : undefined,
  };
}

async function answerRoot(
  { request, statement, nodes }: PlannedRoot,
  context: GraphContext,
): Promise<RootAnswer> {
  try {
    const text = statement ? await context.read(statement) : '"Query"';
    const hints = context.hints ? await hintsTo(request, text, context) : [];
    return { text: text ?? 'null', hints };
  } catch (error) {
    return { text: 'null', error: fieldError(error, nodes, [request.key]), hints: [] };
  }
}
