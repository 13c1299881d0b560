import { type FieldNode, GraphQLError } from 'graphql';

/** Deep enough for article → quote → link → quote → article → outlet with all the lists between. */
const DEEPEST = 20;
const MOST_FIELDS = 1_000;
// Postgres cuts longer names of columns off.
const LONGEST_KEY = 63;

/** What one document may ask for; counted while it is read, before anything runs. */
export class Allowance {
  private depth = 0;
  private fields = 0;

  /** Reads a field's selection. */
  within<Read>(node: FieldNode, read: () => Read): Read {
    this.depth += 1;
    this.fields += 1;
    this.check(node);
    const result = read();
    this.depth -= 1;
    return result;
  }

  private check(node: FieldNode): void {
    const key = (node.alias ?? node.name).value;
    if (key.length > LONGEST_KEY)
      refuse(`An alias may have ${LONGEST_KEY} characters, "${key}" has ${key.length}.`, node);
    if (this.depth > DEEPEST) refuse(`The query is more than ${DEEPEST} levels deep.`, node);
    if (this.fields > MOST_FIELDS) refuse(`The query asks for more than ${MOST_FIELDS} fields.`, node);
  }
}

/** @throws GraphQLError QUERY_TOO_COMPLEX at this place. */
export function refuse(message: string, node: FieldNode | undefined): never {
  throw new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
  });
}
