import { type PoolClient, Query } from 'pg';
import type { DataSource } from 'typeorm';
import { type ColumnTypes, insertRows } from '../../src/store/queries/rows/insert-rows';
import { inTransaction } from '../../src/store/transactions/in-transaction';
import { withConnection } from '../../src/store/transactions/writing-connection';
import { withScratchDatabase } from '../scratch-database';
import { quantile } from './measure';
import { table } from './report';

/** Against COPY of the same rows. */
const MOST_RATIO = 1.15;
/** What the rows of articles refer to, which is there before. */
const BEFORE = ['run', 'actor', 'meeting'];
/** The rows of an article, in the order of their references. */
const WRITTEN = ['article', 'article_search', 'article_actor', 'mention', 'quote', 'quote_actor'];
/** So many articles go into one transaction as of a wire, and as in the trial behind `insertRows`; so many times. */
const BATCHES = [
  { articles: 16, times: 120 },
  { articles: 500, times: 10 },
] as const;

/** The rows of a table that belong together, as texts. */
interface Rows {
  readonly table: string;
  readonly types: ColumnTypes;
  readonly rows: readonly Record<string, string | null>[];
}

/**
 * What the writer inserts rows by (`insertRows`, in its transaction) against COPY of the same rows, with all
 * indexes that questions want: batch by batch, each into a database of its own, by turns first.
 */
export async function writingBench(source: DataSource): Promise<{ report: string; holds: boolean }> {
  const measured = await withScratchDatabase((copied) =>
    withScratchDatabase((inserted) => measureAll(source, copied, inserted)),
  );
  return told(measured);
}

interface Measured {
  readonly articles: number;
  readonly rows: number;
  /** Seconds of each batch. */
  readonly copy: readonly number[];
  readonly insert: readonly number[];
}

async function measureAll(source: DataSource, copied: DataSource, inserted: DataSource): Promise<Measured[]> {
  for (const name of BEFORE) {
    const rows = await rowsOf(source, name, 'true');
    await copyBatch(copied, [rows]);
    await copyBatch(inserted, [rows]);
  }
  const measured: Measured[] = [];
  let from = 1;
  for (const { articles, times } of BATCHES) {
    const [copy, insert]: [number[], number[]] = [[], []];
    let count = 0;
    for (let time = 0; time < times; time += 1, from += articles) {
      const batch = await batchOf(source, from, from + articles - 1);
      count += batch.reduce((sum, { rows }) => sum + rows.length, 0);
      const byCopy = async (): Promise<void> =>
        void copy.push(await secondsOf(() => copyBatch(copied, batch)));
      const byInsert = async (): Promise<void> =>
        void insert.push(await secondsOf(() => insertBatch(inserted, batch)));
      for (const write of time % 2 === 0 ? [byCopy, byInsert] : [byInsert, byCopy]) await write();
    }
    measured.push({ articles, rows: count / times, copy, insert });
  }
  return measured;
}

async function batchOf(source: DataSource, first: number, last: number): Promise<Rows[]> {
  const batch: Rows[] = [];
  for (const name of WRITTEN) {
    const id = name === 'article' ? 'id' : 'article_id';
    batch.push(await rowsOf(source, name, `${id} between ${first} and ${last}`));
  }
  return batch;
}

async function rowsOf(source: DataSource, table: string, where: string): Promise<Rows> {
  const types = await typesOf(source, table);
  const columns = Object.keys(types);
  const texts = columns.map((column) => `${column}::text as ${column}`);
  return {
    table,
    types,
    rows: await source.query(`select ${texts.join(', ')} from ${table} where ${where}`),
  };
}

async function typesOf(source: DataSource, table: string): Promise<ColumnTypes> {
  const columns = await source.query<{ name: string; type: string }[]>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return Object.fromEntries(columns.map(({ name, type }) => [name, type]));
}

async function copyBatch(dataSource: DataSource, batch: readonly Rows[]): Promise<void> {
  await withConnection(dataSource, async (client) => {
    await client.query('begin');
    for (const rows of batch)
      await copyIn(
        client,
        `copy ${rows.table} (${Object.keys(rows.types).join(', ')}) from stdin`,
        linesOf(rows),
      );
    await client.query('commit');
  });
}

/** As COPY reads them: a program that writes by it has rows too, and no lines. */
function linesOf({ types, rows }: Rows): Buffer {
  const columns = Object.keys(types);
  const line = (row: Rows['rows'][number]): string =>
    columns.map((column) => fieldOf(row[column])).join('\t');
  return Buffer.from(rows.map((row) => `${line(row)}\n`).join(''));
}

function fieldOf(value: string | null | undefined): string {
  if (typeof value !== 'string') return '\\N';
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : value;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** pg knows the messages of COPY, but has no statement that sends them. */
function copyIn(client: PoolClient, text: string, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = new Query(text, (error) => (error ? reject(error) : resolve()));
    const handleCopyInResponse = (connection: Copying): void => {
      connection.sendCopyFromChunk(bytes);
      connection.endCopyFrom();
    };
    client.query(Object.assign(copy, { handleCopyInResponse }));
  });
}

interface Copying {
  sendCopyFromChunk(bytes: Buffer): void;
  endCopyFrom(): void;
}

async function insertBatch(dataSource: DataSource, batch: readonly Rows[]): Promise<void> {
  await inTransaction(dataSource, async (statements) => {
    for (const { table, types, rows } of batch) await insertRows(statements, table, types, rows);
  });
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function told(measured: readonly Measured[]): { report: string; holds: boolean } {
  const ratios = measured.map(({ copy, insert }) => insert.map((seconds, at) => seconds / copy[at]!));
  const worst = Math.max(...ratios.map((each) => quantile(each, 0.5)));
  const rows = measured.map(({ articles, rows: count, copy, insert }, at) => [
    `${articles} articles`,
    count.toFixed(0),
    (quantile(copy, 0.5) * 1000).toFixed(1),
    (quantile(insert, 0.5) * 1000).toFixed(1),
    [0.5, 0.1, 0.9].map((share) => quantile(ratios[at]!, share).toFixed(2)).join(' / '),
  ]);
  const head = ['a transaction', 'rows', 'COPY ms', 'insert ms', 'insert to COPY: median / 10 % / 90 %'];
  const bound = ['insert / COPY', worst.toFixed(2), String(MOST_RATIO), worst <= MOST_RATIO ? 'yes' : 'NO'];
  return {
    report: `${table(head, rows)}\n\n${table(['must hold', 'found', 'bound', 'holds'], [bound])}`,
    holds: worst <= MOST_RATIO,
  };
}
