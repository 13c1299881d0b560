import { readDate } from '../clean/read-date';
import { knownField, RECORD_FIELDS, type RecordField } from './article-record';

interface Column {
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * What to say of a table none of whose columns has the name of a text: "--columns text=Story,title=Head,published=When".
 * Addresses and dates are known by their cells; the longest words are the article's, the next longest its headline.
 * Whose name a column of names holds can't be told, so that these fields are named.
 */
export function suggestColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  now: Date,
): string {
  const known = new Set(header.map((name) => knownField(name.trim())?.[0]));
  const found = new Map<RecordField, string>();
  let columns = header.flatMap((name, at): Column[] =>
    knownField(name.trim()) ? [] : [{ name, cells: rows.flatMap((row) => row[at]?.trim() || []) }],
  );
  const take = (field: RecordField, column: Column | undefined): void => {
    if (!column || known.has(field)) return;
    found.set(field, column.name);
    columns = columns.filter((other) => other !== column);
  };
  take('text', longest(columns));
  take('url', columns.find(holds(URL.canParse)));
  take('published', columns.find(holds((cell) => readDate(cell, now) !== null)));
  take('title', longest(columns));
  const said = ['text', 'title', 'url', 'published'] as const;
  const pairs = said.flatMap((field) => (found.has(field) ? [`${field}=${found.get(field)}`] : []));
  const others = RECORD_FIELDS.filter((field) => field !== 'html' && !found.has(field) && !known.has(field));
  return `--columns ${pairs.join(',')}${others.length > 0 ? `; likewise ${others.join(', ')}, where there are such columns` : ''}.`;
}

function holds(is: (cell: string) => boolean): (column: Column) => boolean {
  return ({ cells }) => cells.length > 0 && cells.every((cell) => is(cell));
}

function longest(columns: readonly Column[]): Column | undefined {
  const length = ({ cells }: Column): number => cells.reduce((sum, cell) => sum + cell.length, 0);
  return columns.toSorted((a, b) => length(b) - length(a))[0];
}
