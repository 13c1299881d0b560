import { KEPT } from '../pipeline/forget';
import type { FieldRequest } from '../store/plan/request';
import { type UnknownName, unknownNames } from '../store/plan/unknown-names';
import type { GraphContext } from './context';

/** What may explain an answer that has less than was hoped for; no error. Stands in the response's `extensions`. */
export interface Hint {
  readonly message: string;
  /** Of the field, as in errors. */
  readonly path: readonly string[];
}

/** A list without anything in it is told in fewer letters, whatever is asked beside it. */
const SHORT_ANSWER = 500;

/** Whether a request's `extensions` ask for hints: programs that do not pay nothing for them. */
export function wantsHints(extensions: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return extensions?.['hints'] === true;
}

/** The hints to a root field and its answer. Only where that is empty, and asked by names, the database is asked again. */
export async function hintsTo(
  { key, name, args }: FieldRequest,
  answer: string | null,
  context: GraphContext,
): Promise<readonly Hint[]> {
  if (name === 'changes') return forgotten(key, String(args['since']));
  const names = isEmpty(answer) ? namesIn(args) : [];
  return names.length > 0 ? nobodyCalled(key, names, context) : [];
}

function isEmpty(answer: string | null): boolean {
  return answer === null || (answer.length < SHORT_ANSWER && /:(\[\]|0)[,}]/.test(answer));
}

/** The names that must be somebody's for anything to be found: not those that are excluded. */
function namesIn(asked: unknown): string[] {
  if (typeof asked !== 'object' || asked === null) return [];
  if (Array.isArray(asked)) return asked.flatMap(namesIn);
  return Object.entries(asked).flatMap(([field, value]) => {
    if (field === 'not') return [];
    return field === 'name' && typeof value === 'string' ? [value] : namesIn(value);
  });
}

/** A hint that can't be had takes no answer away. */
async function nobodyCalled(
  key: string,
  names: readonly string[],
  { read }: GraphContext,
): Promise<readonly Hint[]> {
  const told = (await read(unknownNames(names)).catch(() => null)) ?? '[]';
  return (JSON.parse(told) as UnknownName[]).map((one) => ({ message: nobody(one), path: [key] }));
}

function nobody({ name, alike }: UnknownName): string {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const others =
    alike.length > 0
      ? `Names that sound like it: ${alike.join(', ')}.`
      : 'Query.search finds parts of names.';
  return `Nothing bears the name "${shown}". ${others}`;
}

function forgotten(key: string, since: string): Hint[] {
  const first = new Date(Date.now() - KEPT.change);
  if (!(new Date(since) < first)) return [];
  const [days, day] = [KEPT.change / 86_400_000, first.toISOString().slice(0, 10)];
  return [{ message: `Changes are kept for ${days} days: none before ${day} is told.`, path: [key] }];
}
