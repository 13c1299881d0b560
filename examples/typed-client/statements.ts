import type { ResultOf } from 'gql.tada';
import type { Client } from './client';
import { graphql } from './graphql';

const STATEMENTS = graphql(`
  query Statements($speaker: String!, $acts: [SpeechAct!], $after: String) {
    quotes(filter: { speaker: { name: $speaker }, act: $acts }, orderBy: SAID_ASC, first: 50, after: $after) {
      nodes {
        id
        act
        text
        said {
          value
        }
        evidence {
          sentence
          start
          end
        }
        article {
          title
          url
          published {
            value
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type Statement = ResultOf<typeof STATEMENTS>['quotes']['nodes'][number];
type SpeechAct = Statement['act'];

/** Everything that somebody said, oldest first, a page at a time as it is read. */
export async function* statementsOf(
  ask: Client,
  speaker: string,
  acts?: readonly SpeechAct[],
): AsyncGenerator<Statement> {
  let after: string | null = null;
  do {
    const { quotes }: ResultOf<typeof STATEMENTS> = await ask(STATEMENTS, {
      speaker,
      acts: acts?.slice(),
      after,
    });
    yield* quotes.nodes;
    after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null;
  } while (after !== null);
}
