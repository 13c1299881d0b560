import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../schema/schema';

/** Writes a query of which TypeScript knows what it takes and answers, without any step of generating code. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** An instant: "2007-05-28T14:30:00.000Z". */
    DateTime: string;
    /** A date as well as it is known, in EDTF: "2007-05". */
    FuzzyDate: string;
  };
}>();
