import { type FieldNode, type GraphQLField, GraphQLError } from 'graphql';
import type { Arguments } from '../store/plan/arguments';
import { DEFAULT_SIZE, LARGEST_SIZE } from '../store/plan/page';
import type { PlanExtensions } from './planned';

/** Deep enough for article → quote → link → quote → article → outlet with all the lists between. */
const DEEPEST = 20;
const MOST_FIELDS = 1_000;
/** Objects in the answer, if every list is full. The questions in schema/queries.sql come to some thousands. */
const MOST_OBJECTS = 100_000;
/** Within one article or quote: names, pieces, participants. */
const PLAIN_LIST = 10;
// Postgres cuts longer names of columns off.
const LONGEST_KEY = 63;

/** What one request may ask for; counted while it is read, before anything runs. */
export class Allowance {
  private depth = 0;
  private fields = 0;
  private objects = 0;
  private factor = 1;
  private size = DEFAULT_SIZE;

  /** Reads a field's selection; each object within counts as often as the lists around it repeat it. */
  within<Read>(
    field: GraphQLField<unknown, unknown>,
    args: Arguments,
    node: FieldNode,
    read: () => Read,
  ): Read {
    const before = { depth: this.depth, factor: this.factor, size: this.size };
    this.depth += 1;
    this.fields += 1;
    this.factor *= this.repeats(field, args);
    if (node.selectionSet) this.objects += this.factor;
    this.check(node);
    const result = read();
    Object.assign(this, before);
    return result;
  }

  private repeats(field: GraphQLField<unknown, unknown>, args: Arguments): number {
    const { plan, part } = field.extensions as PlanExtensions;
    // No list is longer; that `first: 100000` is too much its own error says better.
    const asked = Math.min(Number(args['first'] ?? args['last'] ?? NaN), LARGEST_SIZE);
    if (plan?.kind === 'paged') this.size = Number.isNaN(asked) ? DEFAULT_SIZE : asked;
    if (part && ['nodes', 'edges'].includes(field.name)) return this.size;
    if (part && field.name === 'groups') return asked;
    if (plan?.kind === 'nodes') return (args['ids'] as unknown[]).length;
    if (plan?.kind !== 'many') return 1;
    return Number.isNaN(asked) ? PLAIN_LIST : asked;
  }

  private check(node: FieldNode): void {
    const key = (node.alias ?? node.name).value;
    if (key.length > LONGEST_KEY)
      refuse(`An alias may have ${LONGEST_KEY} characters, "${key}" has ${key.length}.`, node);
    if (this.depth > DEEPEST) refuse(`The query is more than ${DEEPEST} levels deep.`, node);
    if (this.fields > MOST_FIELDS) refuse(`The query asks for more than ${MOST_FIELDS} fields.`, node);
    if (this.objects > MOST_OBJECTS) {
      refuse(
        `The query may answer with more than ${MOST_OBJECTS} objects: ask for shorter lists (first).`,
        node,
      );
    }
  }
}

function refuse(message: string, node: FieldNode): never {
  throw new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
  });
}
