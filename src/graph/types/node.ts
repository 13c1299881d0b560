import { ID, InterfaceType } from 'type-graphql';
import { Column } from '../planned';

@InterfaceType({ description: 'Anything with a global id.', resolveType: typeOf })
export abstract class Node {
  @Column(() => ID)
  id!: string;
}

/** Planned rows say what they are. */
export function typeOf(row: { __typename?: string }): string {
  return row.__typename ?? '';
}
