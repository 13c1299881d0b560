import { visit } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { Arguments } from '../store/plan/arguments';
import type { AskedField, RequestContext } from './selection';

type Variables = RequestContext['variables'];
type Fill = (variables: Variables) => unknown;

/** Stands for a variable's value. */
class Place {
  constructor(readonly name: string) {}
}

/** How a field's arguments are filled, by which of its variables are given. */
interface Templates {
  readonly names: readonly string[];
  readonly byGiven: Map<string, Fill>;
}

/** A field lives as long as its document, whose number the server bounds. */
const templates = new WeakMap<AskedField, Templates>();
/** So many of a field are kept. */
const MOST_TEMPLATES = 16;

/**
 * A field's arguments as graphql-js coerces them. It puts the values of variables in as they are, so it is asked once,
 * with places for them; coercing all the rest again took a quarter of the planning.
 */
export function fillArguments(asked: AskedField, variables: Variables): Arguments {
  if (!asked.definition || asked.definition.args.length === 0) return {};
  const { names, byGiven } = templatesOf(asked);
  // What isn't given, or is null, is coerced by rules of its own.
  const given = names
    .map((name) => (isGiven(valueOf(variables, name)) ? 'given' : String(valueOf(variables, name))))
    .join();
  const known = byGiven.get(given);
  if (known) return known(variables) as Arguments;
  const fill = templateOf(asked, names, variables);
  if (byGiven.size >= MOST_TEMPLATES) byGiven.clear();
  byGiven.set(given, fill);
  return fill(variables) as Arguments;
}

function templatesOf(asked: AskedField): Templates {
  const known = templates.get(asked) ?? { names: variablesOf(asked), byGiven: new Map<string, Fill>() };
  templates.set(asked, known);
  return known;
}

function templateOf(asked: AskedField, names: readonly string[], variables: Variables): Fill {
  const places = names
    .filter((name) => valueOf(variables, name) !== undefined)
    .map((name) => [name, isGiven(valueOf(variables, name)) ? new Place(name) : null]);
  const coerced = coerce(asked, Object.fromEntries(places) as Variables);
  return fillOf(coerced) ?? ((): Arguments => coerced);
}

/** A variable may be called like what all objects have: "valueOf". */
function valueOf(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function variablesOf({ nodes: [node] }: AskedField): string[] {
  const names = new Set<string>();
  for (const argument of node?.arguments ?? []) {
    visit(argument, { Variable: ({ name }) => void names.add(name.value) });
  }
  return [...names];
}

/** null stands for the default, where there is one: no list has an order of null. */
function coerce({ definition, nodes: [node] }: AskedField, variables: Variables): Arguments {
  const args: Record<string, unknown> = {};
  const given = getArgumentValues(definition!, node!, variables);
  for (const { name, defaultValue } of definition!.args) args[name] = given[name] ?? defaultValue;
  return args;
}

/** Undefined for what holds no place: it is the same each time. */
function fillOf(part: unknown): Fill | undefined {
  if (part instanceof Place) return (variables) => variables[part.name];
  if (typeof part !== 'object' || part === null) return undefined;
  const fields = Object.entries(part).map(([name, value]) => ({ name, value, fill: fillOf(value) }));
  if (fields.every(({ fill }) => !fill)) return undefined;
  return (variables) => {
    const filled = (Array.isArray(part) ? [] : {}) as Record<string, unknown>;
    for (const { name, value, fill } of fields) filled[name] = fill ? fill(variables) : value;
    return filled;
  };
}
