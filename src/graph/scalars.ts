import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseFuzzyDate } from '../model/fuzzy-date';

/** Made by Postgres, where it is no argument. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'RFC 3339, UTC.',
  parseValue: (value) => readDateTime(value),
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return readDateTime(node.value, node);
    throw new GraphQLError('A DateTime is a string, such as "2007-05-28T14:30:00Z".', { nodes: node });
  },
});

/** A moment needs its zone, of which Postgres knows none further from Greenwich. */
const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/i;

function readDateTime(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isMoment(value)) return value;
  const shown = JSON.stringify(value).slice(0, 60);
  throw new GraphQLError(`${shown} is no moment: write "2007-05-28T14:30:00Z".`, { nodes: node });
}

/** Date.parse alone would take 30 February for 1 March. */
function isMoment(text: string): boolean {
  const [, day] = MOMENT.exec(text) ?? [];
  return day !== undefined && parseFuzzyDate(day) !== null && !Number.isNaN(Date.parse(text));
}

export const FuzzyDateScalar = new GraphQLScalarType<string, string>({
  name: 'FuzzyDate',
  description:
    "EDTF (ISO 8601-2) level 1, and XXXX for a year that isn't told: 2007-05-28, 2007-05, 2007, 198X, 1980/1988, XXXX-09-12; a week or quarter is an interval; a time of day is 2007-05-28T14:30Z.",
  parseValue: (value) => readFuzzyDate(value),
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return readFuzzyDate(node.value, node);
    throw new GraphQLError('A FuzzyDate is a string, such as "2007-05-28".', { nodes: node });
  },
});

/** `node` is where it stands in the document; a variable has no place of its own. */
function readFuzzyDate(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && parseFuzzyDate(value)) return value;
  const shown = JSON.stringify(value).slice(0, 60);
  throw new GraphQLError(
    `${shown} is no date: write "2007-05-28", "2007-05", "2007", "198X" or "1980/1988".`,
    { nodes: node },
  );
}
