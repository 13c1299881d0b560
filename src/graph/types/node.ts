import { ID, InterfaceType } from 'type-graphql';
import type { PlannedField } from '../../store/plan/field';
import { Column } from '../planned';

@InterfaceType({ description: 'Anything with a global id.', resolveType: typeOf })
export abstract class Node {
  @IdColumn('quote-33')
  id!: string;
}

/** The id of a node: what it looks like, and for how long it finds the node. */
export function IdColumn(example: string, plan?: PlannedField, kept = ''): PropertyDecorator {
  const description = `Unique in the whole graph, such as "${example}"; node(id:) finds it by this.${kept && ` ${kept}`}`;
  return Column(() => ID, { plan, description }) as PropertyDecorator;
}

/** Of what is found in a text. */
export const KEPT_WITH_WORDS =
  'It stays the same when the article is analysed again, as long as its words and its kind do; after that it finds nothing.';

/** Planned rows say what they are. */
export function typeOf(row: { __typename?: string }): string {
  return row.__typename ?? '';
}
