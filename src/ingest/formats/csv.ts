import type { Rejection } from '../../model/article';
import type { DraftOrRejection, ReadOptions, Source } from '../draft';
import { knownField, readRecord, RECORD_FIELDS } from './article-record';
import { suggestColumns } from './suggest-columns';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** The first line of a table with fewer columns may be a sentence. */
const MIN_COLUMNS = 2;

type Columns = NonNullable<ReadOptions['columns']>;

/**
 * A first line of names, at least one of which is that of a text and one another that we know; one is enough where the
 * user says which it is.
 */
export function isCsv(start: string, columns: Columns = {}): boolean {
  const line = start.slice(0, (start.indexOf('\n') + 1 || start.length + 1) - 1);
  const [cells = []] = eachRow(line, separatorOf(line));
  if (cells.length < MIN_COLUMNS || cells.some((cell) => cell.length >= 40)) return false;
  const known = cells.flatMap((cell) => knownField(fieldOf(cell, columns))?.[0] ?? []);
  const isSaid = cells.some((cell) => columnOf(cell, columns));
  return known.length >= (isSaid ? 1 : 2) && known.some(isText);
}

function isText(field: string | undefined): boolean {
  return field === 'text' || field === 'html';
}

/**
 * A table whose first line names its columns; each row is an article. Names are those of JSON lines, in any case;
 * the user's own mapping of fields to columns wins.
 */
export function* readCsv(source: Source): Generator<DraftOrRejection> {
  const separator = separatorOf(source.text);
  const rows = eachRow(source.text, separator);
  const { value: header = [] } = rows.next();
  const wrong = wrongNames(header, source.options.columns);
  if (wrong) return yield { rejection: wrong };
  const names = header.map((cell) => fieldOf(cell, source.options.columns ?? {}));
  let number = 1;
  for (const row of rows) {
    number += 1;
    if (row.every((cell) => cell.trim() === '')) continue;
    const record = Object.fromEntries(names.map((name, i) => [name, row[i] ?? '']));
    yield* readRecord(record, `Row ${number}`, source, 'csv');
  }
}

/** Of rows below each other by which a table is known that nobody named the columns of. */
const SURE_ROWS = 3;
const COLUMN_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}$/u;

/** Fields and columns that the user names and that there aren't. */
function wrongNames(header: readonly string[], columns: Columns = {}): Rejection | null {
  const fields = Object.keys(columns).filter((field) => !knownField(field));
  if (fields.length > 0)
    return unknownColumns(`There is no field ${fields.join(', ')}. Fields are ${RECORD_FIELDS.join(', ')}.`);
  const missing = Object.values(columns).filter(
    (column) => !header.some((cell) => nameOf(cell) === nameOf(column)),
  );
  // Of a folder's tables some may have the names that we know.
  const hasText = header.some((cell) => isText(knownField(nameOf(cell))?.[0]));
  if (missing.length === 0 || hasText) return null;
  return unknownColumns(`There is no column ${missing.join(', ')} in this table. It has ${listOf(header)}.`);
}

function unknownColumns(message: string): Rejection {
  return { code: 'UNKNOWN_COLUMNS', message };
}

function listOf(header: readonly string[]): string {
  return header.slice(0, 12).join(', ').slice(0, 300);
}

/** A table whose columns have other names than those that are known: read as text it would be one article of all rows. */
export function rejectTable(text: string, { columns, now }: ReadOptions): Rejection | null {
  const separator = separatorOf(text);
  const [header = [], ...rows] = firstRows(text, separator, SURE_ROWS + 1);
  const isTable =
    header.length >= (columns ? MIN_COLUMNS : 3) &&
    rows.length > 0 &&
    rows.every((row) => row.length === header.length) &&
    (rows.length >= SURE_ROWS || text.includes(`${separator}"`) || /\n"/.test(text));
  if (!isTable || !header.every((cell) => COLUMN_NAME.test(cell.replace(/^\uFEFF/, '')))) return null;
  const unknown = `This is a table with the columns ${listOf(header)}; which of them is the text isn't known. Say so: `;
  return wrongNames(header, columns) ?? unknownColumns(unknown + suggestColumns(header, rows, now));
}

function firstRows(text: string, separator: string, most: number): string[][] {
  const found: string[][] = [];
  for (const row of eachRow(text, separator)) {
    if (row.some((cell) => cell.trim() !== '')) found.push(row);
    if (found.length === most) break;
  }
  return found;
}

function fieldOf(cell: string, columns: Columns): string {
  return columnOf(cell, columns) ?? knownField(nameOf(cell))?.[1] ?? nameOf(cell);
}

/** The field that the user says to be in this column. */
function columnOf(cell: string, columns: Columns): string | undefined {
  return Object.entries(columns).find(([, column]) => nameOf(column) === nameOf(cell))?.[0];
}

/** "Published At " → published_at */
function nameOf(cell: string): string {
  return cell
    .trim()
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const line = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Rows by RFC 4180: a quoted cell may hold separators, line ends and doubled quotes. One that never ends is a quotation mark, so that it doesn't swallow all rows below. */
export function* eachRow(text: string, separator: string): Generator<string[], undefined> {
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell);
    const stop = text[end];
    at = end + 1;
    if (stop === separator) {
      if (at >= text.length) row.push('');
      continue;
    }
    if (stop === '\r' && text[at] === '\n') at += 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
  return undefined;
}

function quotedCell(text: string, start: number, separator: string): [cell: string, end: number] {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return plainCell(text, start, separator);
  const [rest, end] = plainCell(text, quote + 1, separator);
  return [text.slice(start + 1, quote).replaceAll('""', '"') + rest, end];
}

function plainCell(text: string, start: number, separator: string): [cell: string, end: number] {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return [text.slice(start, end), end];
}
