import { getOperationAST, parse } from 'graphql';
import { answer } from '../../src/graph/answer';
import type { GraphContext } from '../../src/graph/context';
import { type KeptPlan, keepPlan } from '../../src/graph/keep-plan';
import type { PlannedRoot } from '../../src/graph/plan-operation';
import { theGraph } from '../../src/graph/schema';
import { runStatement } from '../../src/store/plan/run-statement';
import type { TestDatabase } from '../database';

export function keep(query: string): KeptPlan {
  const document = parse(query);
  return keepPlan(theGraph(), document, getOperationAST(document)!);
}

/** What planned statements have for an answer. */
export async function dataOf(database: TestDatabase, roots: readonly PlannedRoot[]): Promise<unknown> {
  const read: GraphContext['read'] = (statement) => runStatement(database.dataSource, statement);
  const { data } = await answer(roots, { read } as GraphContext);
  return JSON.parse(data);
}
