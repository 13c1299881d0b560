import {
  type ArgumentNode,
  type FieldNode,
  getLocation,
  type GraphQLSchema,
  isInputType,
  Kind,
  parse,
  parseValue,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { FAULTY } from './naive/naive-answer';
import type { Seeded } from './seeded';

interface Fault {
  /** The arguments that the field must take, and what they are set to; null takes one away. */
  readonly args: Readonly<Record<string, string | null>>;
  readonly message: string;
  /** What the error points at, as it is printed: from ^ on. */
  readonly at: string;
}

const LONG = 'x'.repeat(1001);

/** A cursor of another order would be a fault of its own. */
const UNORDERED = { orderBy: null, after: null, before: null };

const FAULTS: readonly Fault[] = [
  {
    args: { first: '101', last: null },
    message: 'first must be from 0 to 100, but is 101. Longer lists come in pages.',
    at: 'first: ^101',
  },
  {
    args: { last: '-1', first: null },
    message: 'last must be from 0 to 100, but is -1. Longer lists come in pages.',
    at: 'last: ^-1',
  },
  { args: { first: '1', last: '1' }, message: 'Give first or last, not both.', at: 'last: ^1' },
  {
    args: { after: '"no cursor"' },
    message: 'after "no cursor" is no cursor of this server. Take one from pageInfo or edges.',
    at: 'after: ^"no',
  },
  {
    args: { filter: '{ id: ["33"] }', ...UNORDERED },
    message: '"33" is no id of this server. An id looks like actor-7 or quote-33.',
    at: 'id: [^"33"]',
  },
  {
    args: { filter: `{ not: { and: [{ search: "${LONG}" }] } }`, ...UNORDERED },
    message: 'search may be 1000 characters long, but has 1001.',
    at: '^"xxx',
  },
  {
    args: { filter: '{ not: {} }', ...UNORDERED, orderBy: 'RELEVANCE' },
    message: 'The order RELEVANCE ranks by a search: give filter: { search: "…" } too.',
    at: 'orderBy: ^RELEVANCE',
  },
  {
    args: { id: '"33"', name: null, url: null },
    message: '"33" is no id of this server. An id looks like actor-7 or quote-33.',
    at: 'id: ^"33"',
  },
  {
    args: { id: '"actor-1"', name: '"Quill"' },
    message: 'Give exactly one of id and name: both are given.',
    at: 'name: ^"Quill"',
  },
];

export interface FaultyQuery {
  readonly query: string;
  /** What the planner has to say, if it comes to the field at all. */
  readonly error: object;
}

/** Gives one field of the query arguments that can't be answered; null where no field of it takes any. */
export function plantFault(schema: GraphQLSchema, query: string, chance: Seeded): FaultyQuery | null {
  const fault = chance.pick(FAULTS);
  const target = chance.pick(candidates(schema, query, fault));
  if (!target) return null;
  const changed = visit(parse(query), {
    Field: (node) => (node.loc?.start === target.loc?.start ? withFault(node, fault) : undefined),
  });
  const printed = print(changed);
  return { query: printed, error: errorOf(printed, fault) };
}

/** Fields in the operation itself, since a fragment has no path of its own. */
function candidates(schema: GraphQLSchema, query: string, { args }: Fault): FieldNode[] {
  const found: FieldNode[] = [];
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    FragmentDefinition: () => false,
    Field: (node) => {
      const taken = info.getFieldDef()?.args ?? [];
      const takes = (name: string): boolean =>
        taken.some((arg) => arg.name === name && isInputType(arg.type));
      if (Object.entries(args).every(([name, value]) => value === null || takes(name))) found.push(node);
    },
  });
  visit(parse(query), visitor);
  return found;
}

function withFault(node: FieldNode, { args }: Fault): FieldNode {
  const kept = (node.arguments ?? []).filter((argument) => !(argument.name.value in args));
  const added = Object.entries(args).flatMap(([name, value]): ArgumentNode[] =>
    value === null
      ? []
      : [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: parseValue(value) }],
  );
  const alias = { kind: Kind.NAME, value: FAULTY } as const;
  return { ...node, alias, directives: [], arguments: [...kept, ...added] };
}

function errorOf(query: string, { message, at }: Fault): object {
  let error = {};
  visit(parse(query), {
    Field: (node, _key, _parent, _path, ancestors) => {
      if (node.alias?.value !== FAULTY || !node.loc) return;
      const above = ancestors.filter((each) => 'kind' in each && each.kind === Kind.FIELD) as FieldNode[];
      error = {
        message,
        locations: [
          getLocation(node.loc.source, query.indexOf(at.replace('^', ''), node.loc.start) + at.indexOf('^')),
        ],
        path: [...above, node].map(({ alias, name }) => (alias ?? name).value),
        extensions: { code: 'BAD_USER_INPUT' },
      };
    },
  });
  return error;
}
