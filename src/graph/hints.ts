import { KEPT } from '../pipeline/forget';
import { FILTERS } from '../store/plan/filters/filters';
import type { FieldRequest } from '../store/plan/request';
import { type AskedName, type UnknownName, unknownNames } from '../store/plan/unknown-names';
import type { GraphContext } from './context';

/** What may explain an answer that has less than was hoped for; no error. Stands in the response's `extensions`. */
export interface Hint {
  readonly message: string;
  /** Of the field, as in errors. */
  readonly path: readonly string[];
}

/** A list without anything in it is told in fewer letters, whatever is asked beside it. */
const SHORT_ANSWER = 500;

/** With hints where a request's `extensions` ask for them: programs that do not pay nothing for them. */
export function withHints(
  context: GraphContext,
  extensions: Readonly<Record<string, unknown>> | null | undefined,
): GraphContext {
  return extensions?.['hints'] === true ? { ...context, hints: true } : context;
}

/** The hints to a root field and its answer. Only where that is empty, and asked by names, the database is asked again. */
export async function hintsTo(
  { key, name, args }: FieldRequest,
  answer: string | null,
  context: GraphContext,
): Promise<readonly Hint[]> {
  if (name === 'changes') return forgotten(key, String(args['since']));
  const names = isEmpty(answer) ? namesIn(args, OF_ACTORS.has(name)) : [];
  return names.length > 0 ? nobodyCalled(key, names, context) : [];
}

function isEmpty(answer: string | null): boolean {
  return answer === null || (answer.length < SHORT_ANSWER && /:(\[\]|0)[,}]/.test(answer));
}

/** Lists of actors, and the fields of filters that lead to them. */
const OF_ACTORS = new Set(['actors', 'people', 'organisations', 'places', ...fieldsOfActors()]);

function fieldsOfActors(): string[] {
  const fields = Object.values(FILTERS).flatMap((filter) => Object.entries(filter));
  return fields.filter(([, { takes }]) => takes.startsWith('ActorFilter')).map(([name]) => name);
}

/** Around what is asked of the same. */
const AROUND = ['filter', 'and', 'or'];

/** The names that must be somebody's for anything to be found: not those that are excluded. */
function namesIn(asked: unknown, ofActors: boolean): AskedName[] {
  if (typeof asked !== 'object' || asked === null) return [];
  if (Array.isArray(asked)) return asked.flatMap((one) => namesIn(one, ofActors));
  return Object.entries(asked).flatMap(([field, value]) => {
    if (field === 'not') return [];
    const whole = field === 'name';
    if (typeof value === 'string')
      return whole || (field === 'search' && ofActors) ? [{ name: value, whole }] : [];
    return namesIn(value, AROUND.includes(field) ? ofActors : OF_ACTORS.has(field));
  });
}

/** A hint that can't be had takes no answer away. */
async function nobodyCalled(
  key: string,
  names: readonly AskedName[],
  { read }: GraphContext,
): Promise<readonly Hint[]> {
  const told = (await read(unknownNames(names)).catch(() => null)) ?? '[]';
  return (JSON.parse(told) as UnknownName[]).map((one) => ({ message: nobody(one), path: [key] }));
}

function nobody({ name, whole, alike }: UnknownName): string {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const said = whole ? `Nothing bears the name "${shown}".` : `No name holds the words "${shown}".`;
  if (alike.length > 0) return `${said} Names like it: ${alike.join(', ')}.`;
  return whole ? `${said} Query.search finds parts of names.` : said;
}

function forgotten(key: string, since: string): Hint[] {
  const first = new Date(Date.now() - KEPT.change);
  if (!(new Date(since) < first)) return [];
  const [days, day] = [KEPT.change / 86_400_000, first.toISOString().slice(0, 10)];
  return [{ message: `Changes are kept for ${days} days: none before ${day} is told.`, path: [key] }];
}
