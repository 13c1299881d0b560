import { columnsRead, joinSql, raw, sql, type Sql } from './sql';

/** What the columns of a connection sum up over its page's rows: gathered while they are planned, written behind them. */
export class PageSums {
  private readonly values: Sql[] = [];
  private readonly objects: Sql[] = [];

  /** `row` is the one in which they are summed up; undefined where the connection itself is that row. */
  constructor(private readonly row: Sql | undefined) {}

  /** How a column reads a sum. `pageInfo` reads it from below, where it would sum up something else. */
  add(value: Sql): Sql {
    const nth = this.values.push(value);
    return this.row ? sql`${this.row}.${raw(nameOf(nth))}` : value;
  }

  /** What stands in `from` behind each of the page's rows: the objects that are made of it. */
  addObjects(from: Sql): void {
    this.objects.push(from);
  }

  /** The columns of the page's rows that are read. */
  columnsOf(page: Sql): string[] {
    return columnsRead(page, joinSql([...this.values, ...this.objects], ' '));
  }

  /** What the connection's columns come from: nothing, where none is a sum. */
  from(rows: () => Sql): Sql {
    if (this.values.length === 0) return raw('');
    const from = sql`${rows()}${joinSql(this.objects, '')}`;
    if (!this.row) return sql` from ${from}`;
    const parts = this.values.map((value, index) => sql`${value} as ${raw(nameOf(index + 1))}`);
    return sql` from (select ${joinSql(parts, ', ')} from ${from}) ${this.row}`;
  }
}

function nameOf(nth: number): string {
  return `part_${nth}`;
}
