import { parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { theGraph } from '../../../src/graph/schema';
import { QUESTIONS } from '../../../tools/bench/questions';
import { synthesise } from '../../../tools/bench/synthesise';
import { statementsOf, useDatabase } from '../../database';
import { runQuery } from '../../../src/graph/run-query';

// The next file deletes what it finds row by row, which takes minutes of 33,000 actors. Before useDatabase, whose own
// afterAll would close the connection first.
afterAll(() => database.rows('truncate run, actor cascade'));
const database = useDatabase();
beforeAll(() => synthesise(database.dataSource, { articles: 40 }, () => undefined), 60_000);

test.each(QUESTIONS.map((question) => [question.name, question] as const))(
  '%s: what is timed answers the same as the SQL written by hand',
  async (_name, { graphql, sql, variables }) => {
    const document = parse(graphql);
    expect(validate(theGraph(), document)).toEqual([]);
    const [operation] = document.definitions;
    const declared =
      operation && 'variableDefinitions' in operation ? (operation.variableDefinitions ?? []) : [];
    for (const n of [0, 1, 2, 3]) {
      expect(getVariableValues(theGraph(), declared as never, variables(n)).errors).toBeUndefined();
      let answer: unknown;
      const statements = await statementsOf(async () => {
        answer = await runQuery(database.dataSource, { query: graphql, variables: variables(n) });
      });
      expect(statements).toHaveLength(
        operation && 'selectionSet' in operation ? operation.selectionSet.selections.length : 0,
      );
      const [row] = await database.rows<{ answer: string }>(sql, Object.values(variables(n)));
      expect(answer).toEqual({ data: JSON.parse(row?.answer ?? '') as unknown });
    }
  },
);
