import { type ASTNode, type FieldNode, GraphQLError } from 'graphql';

/** Deep enough for article → quote → link → quote → article → outlet with all the lists between. */
const DEEPEST = 20;
const MOST_FIELDS = 1_000;
// Postgres cuts longer names of columns off.
const LONGEST_KEY = 63;

/** What one document may ask for; counted while it is read, before anything runs. */
export class Allowance {
  private readonly path: string[] = [];
  private fields = 0;

  /** Reads what is asked below a field. */
  within<Read>(node: FieldNode, read: () => Read, isCounted = false): Read {
    this.path.push((node.alias ?? node.name).value);
    if (!isCounted) this.fields += 1;
    this.check(node);
    const result = read();
    this.path.pop();
    return result;
  }

  private check(node: FieldNode): void {
    const key = this.path.at(-1) ?? '';
    if (key.length > LONGEST_KEY)
      refuse(`An alias may have ${LONGEST_KEY} characters, "${key}" has ${key.length}.`, node, this.path);
    if (this.path.length > DEEPEST) refuse(`The query is more than ${DEEPEST} levels deep.`, node, this.path);
    if (this.fields > MOST_FIELDS)
      refuse(`The query asks for more than ${MOST_FIELDS} fields.`, node, this.path);
  }
}

/** @throws GraphQLError QUERY_TOO_COMPLEX at this place, which these keys lead to where it is a field's. */
export function refuse(
  message: string,
  node: ASTNode | undefined,
  path?: readonly (string | number)[],
): never {
  throw new GraphQLError(message, {
    nodes: node,
    path,
    extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
  });
}
