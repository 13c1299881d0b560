import { getOperationAST, parse } from 'graphql';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { planOperation } from '../../src/graph/plan-operation';
import { theGraph } from '../../src/graph/schema';
import type { Statement } from '../../src/store/plan/plan-statement';
import { READING_SETTINGS } from '../../src/store/plan/run-statement';
import type { Question } from './questions';

/** Of a table of more rows, reading it whole takes longer than an answer may. */
const LARGE = 10_000;

/** What EXPLAIN tells of a step; of blocks and rows only where the statement is run. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Explains statements as requests run them, with one plan for all values. */
export class Explainer {
  private constructor(
    private readonly client: PoolClient,
    readonly close: () => void,
  ) {}

  static async on(dataSource: DataSource): Promise<Explainer> {
    const driver = dataSource.driver as PostgresDriver;
    const [client, release] = (await driver.obtainSlaveConnection()) as [PoolClient, () => void];
    await client.query(READING_SETTINGS);
    return new Explainer(client, release);
  }

  /** The plan of each root field; `analyze` runs it. */
  async explain(graphql: string, variables: Record<string, unknown>, analyze = false): Promise<PlanNode[]> {
    const document = parse(graphql);
    const roots = planOperation(theGraph(), document, getOperationAST(document)!, variables) ?? [];
    const plans: PlanNode[] = [];
    for (const { statement } of roots) if (statement) plans.push(await this.explainOne(statement, analyze));
    return plans;
  }

  /** Names of the tables with many rows. */
  async largeTables(): Promise<Set<string>> {
    const { rows } = await this.client.query<{ name: string }>(
      'select relname as name from pg_class where reltuples > $1',
      [LARGE],
    );
    return new Set(rows.map(({ name }) => name));
  }

  private async explainOne({ text, values }: Statement, analyze: boolean): Promise<PlanNode> {
    await this.client.query(`prepare explained as ${text}`);
    try {
      // EXPLAIN takes no parameters itself.
      const given = values.map((value) => literal(this.client, value)).join(', ');
      const options = analyze ? 'analyze, buffers, timing off, format json' : 'format json';
      const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (${options}) execute explained${given ? `(${given})` : ''}`,
      );
      return rows[0]!['QUERY PLAN'][0].Plan;
    } finally {
      await this.client.query('deallocate explained');
    }
  }
}

/** The questions whose plans read a large table from end to end: "search: quote". */
export async function wholeTableScans(
  dataSource: DataSource,
  questions: readonly Question[],
): Promise<string[]> {
  const explainer = await Explainer.on(dataSource);
  try {
    const names = await explainer.largeTables();
    const found: string[] = [];
    for (const { name, graphql, variables } of questions) {
      const plans = await explainer.explain(graphql, variables(0));
      const scanned = plans.flatMap(scans).filter((table) => names.has(table));
      found.push(...scanned.map((table) => `${name}: ${table}`));
    }
    return [...new Set(found)];
  } finally {
    explainer.close();
  }
}

function scans({ 'Node Type': type, 'Relation Name': relation, Plans = [] }: PlanNode): string[] {
  return [...(type === 'Seq Scan' && relation ? [relation] : []), ...Plans.flatMap(scans)];
}

function literal(client: PoolClient, value: unknown): string {
  if (value === null) return 'null';
  const text = Array.isArray(value)
    ? `{${value.map((item) => JSON.stringify(String(item))).join(',')}}`
    : String(value);
  return client.escapeLiteral(text);
}
