import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  print,
} from 'graphql';
import type { Seeded } from './seeded';
import type { RandomValues } from './random-values';

export interface RandomQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;

const DEEPEST = 4;
/** What only Postgres can make; and what is read from tables of its own, with tests beside this one. */
const UNKNOWN = new Set([
  'snippet',
  'paths',
  'mergeCandidates',
  'runDiff',
  'copies',
  'versions',
  'disagreements',
]);

/** A query of the schema with whatever fields, arguments, aliases, fragments and directives chance picks. */
export class RandomQueryWriter {
  private readonly variables = new Map<string, { type: string; value: unknown }>();
  private readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Seeded,
    private readonly values: RandomValues,
  ) {}

  write(): RandomQuery {
    const selection = this.selection(this.schema.getQueryType()!, 0);
    const declared = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const head = declared ? `query Random(${declared})` : 'query Random';
    return {
      query: [`${head} ${selection}`, ...this.fragments].join('\n'),
      variables: Object.fromEntries([...this.variables].map(([name, { value }]) => [name, value])),
    };
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    const parts = isAbstractType(named)
      ? [...this.sharedFields(named.name, depth), ...this.fragmentsOn(named, depth)]
      : this.fieldsOf(named as GraphQLObjectType, depth);
    if (parts.length === 0 || this.chance.chance(0.1)) parts.push('__typename');
    const text = `{ ${parts.join(' ')} }`;
    if (depth === 0 || !this.chance.chance(0.1)) return text;
    const name = `Part${this.fragments.length + 1}`;
    this.fragments.push(`fragment ${name} on ${named.name} ${text}`);
    return `{ ...${name} }`;
  }

  private sharedFields(name: string, depth: number): string[] {
    const type = this.schema.getType(name);
    return type && 'getFields' in type
      ? this.chance
          .some(Object.values(type.getFields()) as Field[], 2)
          .flatMap((field) => this.field(name, field, depth))
      : [];
  }

  private fragmentsOn(type: Parameters<GraphQLSchema['getPossibleTypes']>[0], depth: number): string[] {
    return this.chance
      .some(this.schema.getPossibleTypes(type), 2)
      .map((possible) => `... on ${possible.name} ${this.selection(possible, depth)}`);
  }

  private fieldsOf(type: GraphQLObjectType, depth: number): string[] {
    const fields = (Object.values(type.getFields()) as Field[]).filter(({ name }) => !UNKNOWN.has(name));
    const most = depth === 0 ? 2 : 4;
    return this.chance.some(fields, most).flatMap((field) => this.field(type.name, field, depth));
  }

  /** Nothing, where the field would lead too deep. The parts of a list add no depth. */
  private field(parent: string, field: Field, depth: number): string[] {
    const type = getNamedType(field.type);
    const leaf = isLeafType(type);
    if (!leaf && depth >= DEEPEST) return [];
    const isPart = /(Connection|Edge)$/.test(parent);
    const args = this.arguments(parent, field);
    const alias = args || this.chance.chance(0.3) ? `a${(this.aliases += 1)}: ` : '';
    const selection = leaf
      ? ''
      : ` ${this.selection(isObjectType(type) ? type : field.type, isPart ? depth : depth + 1)}`;
    return [`${alias}${field.name}${args}${this.directive()}${selection}`];
  }

  private directive(): string {
    if (!this.chance.chance(0.08)) return '';
    const condition = this.chance.chance(0.5)
      ? String(this.chance.chance(0.5))
      : this.variable('Boolean!', this.chance.chance(0.5));
    return ` @${this.chance.pick(['skip', 'include'])}(if: ${condition})`;
  }

  private arguments(parent: string, field: Field): string {
    const given = this.values.argumentsOf(parent, field, this.chance);
    const parts = Object.entries(given).map(([name, value]) => {
      const declared = field.args.find((argument) => argument.name === name)!;
      return `${name}: ${this.argument(declared, value)}`;
    });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  private argument({ type }: GraphQLArgument, value: unknown): string {
    if (this.chance.chance(0.3)) return this.variable(String(type), value);
    return print(astFromValue(value, type)!);
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.variables.size + 1}`;
    this.variables.set(name, { type, value });
    return `$${name}`;
  }
}
