import { getOperationAST, parse } from 'graphql';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { planOperation } from '../../src/graph/plan-operation';
import { theGraph } from '../../src/graph/schema';
import { READING_SETTINGS } from '../../src/store/plan/run-statement';
import type { Question } from './questions';

/** Of a table of more rows, reading it whole takes longer than an answer may. */
const LARGE = 10_000;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The questions whose plans read a large table from end to end: "search: quote". */
export async function wholeTableScans(
  dataSource: DataSource,
  questions: readonly Question[],
): Promise<string[]> {
  const [client, release] = (await (dataSource.driver as PostgresDriver).obtainSlaveConnection()) as [
    PoolClient,
    () => void,
  ];
  try {
    await client.query(READING_SETTINGS);
    const large = await client.query<{ name: string }>(
      'select relname as name from pg_class where reltuples > $1',
      [LARGE],
    );
    const names = new Set(large.rows.map(({ name }) => name));
    const found: string[] = [];
    for (const question of questions) {
      for (const scanned of await scannedBy(client, question)) {
        if (names.has(scanned)) found.push(`${question.name}: ${scanned}`);
      }
    }
    return [...new Set(found)];
  } finally {
    release();
  }
}

async function scannedBy(client: PoolClient, { graphql, variables }: Question): Promise<string[]> {
  const document = parse(graphql);
  const roots = planOperation(theGraph(), document, getOperationAST(document)!, variables(0)) ?? [];
  const found: string[] = [];
  for (const { statement } of roots) {
    if (!statement) continue;
    await client.query(`prepare explained as ${statement.text}`);
    // The plan for all values, as requests have it; EXPLAIN takes no parameters itself.
    const values = statement.values.map((value) => literal(client, value)).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (format json) execute explained${values ? `(${values})` : ''}`,
    );
    found.push(...scans(rows[0]!['QUERY PLAN'][0].Plan));
    await client.query('deallocate explained');
  }
  return found;
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
