import type { Pool } from 'pg';

export type Row = Record<string, unknown>;

/** An edge as one statement for many parents: $1, … are arrays of the parents' keys, the last one the size of the list. */
export interface LoadedEdge {
  /** Columns of the parent. */
  readonly keys: readonly string[];
  /** Gives `place`, the parent's position from 1, beside the columns of the child. */
  readonly sql: string;
  /** A list, a list in pages, or one row. */
  readonly shape: 'list' | 'nodes' | 'one';
}

interface Waiting {
  readonly parent: Row;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: Error) => void;
}

/** The loaders of one request: what is asked of an edge in one turn of the event loop is one statement. */
export class Loaders {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(
    private readonly pool: Pool,
    private readonly edges: Readonly<Record<string, LoadedEdge>>,
  ) {}

  load(edge: string, size: number, parent: Row): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const name = `${edge} ${size}`;
      const batch = this.waiting.get(name);
      if (batch) return void batch.push({ parent, resolve, reject });
      this.waiting.set(name, [{ parent, resolve, reject }]);
      // After every resolver that is ready by now has run, as DataLoader does.
      void Promise.resolve().then(() => process.nextTick(() => void this.send(name, edge, size)));
    });
  }

  private async send(name: string, edge: string, size: number): Promise<void> {
    const batch = this.waiting.get(name) ?? [];
    this.waiting.delete(name);
    const { keys, sql } = this.edges[edge]!;
    try {
      const values = [...keys.map((key) => batch.map(({ parent }) => parent[key])), size];
      const { rows } = await this.pool.query<Row>({ name: edge, text: sql, values });
      const found = batch.map(() => [] as Row[]);
      for (const row of rows) found[Number(row['place']) - 1]?.push(row);
      batch.forEach(({ resolve }, index) => resolve(found[index]!));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error as Error));
    }
  }
}
