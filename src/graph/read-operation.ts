import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type AskedField, readField, type RequestContext, rootFields } from './selection';

/** How an operation was read, by the values of the variables that @skip and @include ask; so many are kept. */
const MOST_READINGS = 16;

interface Readings {
  readonly conditions: readonly string[];
  readonly byValues: Map<string, AskedField[]>;
}

/** An operation lives as long as its document, whose number the server bounds. */
const readings = new WeakMap<OperationDefinitionNode, Readings>();

/** The root fields of a query: the same document under the same conditions is read once. */
export function readOperation(
  context: RequestContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): AskedField[] {
  const { conditions, byValues } = keptReadings(document, operation);
  const values = conditions.map((name) => String(context.variables[name])).join();
  const known = byValues.get(values);
  if (known) return known;
  const query = context.schema.getQueryType()!;
  const fields = [...rootFields(context, query, operation.selectionSet)];
  const asked = fields.map(([key, nodes]) => readField(context, query, key, nodes));
  if (byValues.size >= MOST_READINGS) byValues.clear();
  byValues.set(values, asked);
  return asked;
}

function keptReadings(document: DocumentNode, operation: OperationDefinitionNode): Readings {
  const known = readings.get(operation) ?? { conditions: conditionsOf(document), byValues: new Map() };
  readings.set(operation, known);
  return known;
}

/** The variables that stand in directives. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      visit(directive, { Variable: ({ name }) => void names.add(name.value) });
    },
  });
  return [...names];
}

const fragments = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragments.get(document);
  if (known) return known;
  const found: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) found[definition.name.value] = definition;
  }
  fragments.set(document, found);
  return found;
}
