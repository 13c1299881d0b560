import { buildSchema } from 'graphql';
import { undescribed } from '../../../tools/checks/undescribed';

test('names whatever clients see without a word of what it means', () => {
  const schema = buildSchema(`
    type Query { "One quote." quote("Its id." id: ID!, lang: String): Quote  quotes(filter: Filter): [Quote!]! }
    "What somebody said."
    type Quote { "   " text: String!  "What is done by it." act: Act }
    enum Act { "Says so." STATE DENY }
    "Which quotes."
    input Filter { act: Act  "Its words." text: String }
    "Anything." interface Node { id: ID! }
    scalar Day
  `);
  expect(undescribed(schema).sort()).toEqual([
    'Act',
    'Act.DENY',
    'Day',
    'Filter.act',
    'Node.id',
    'Query.quote(lang:)',
    'Query.quotes',
    'Query.quotes(filter:)',
    'Quote.text',
  ]);
});
