import { eachRow } from '../formats/csv';
import { readPlainEntity } from './plain-entity';
import { toResult, type NumberedLine, type ReferenceLine } from './reference-line';

/** A table whose first line names its columns: those of plain entities. A quoted cell may hold line ends. */
export async function* readTable(lines: AsyncIterable<NumberedLine>): AsyncGenerator<ReferenceLine> {
  let header: string[] | undefined;
  let separator = ',';
  for await (const { number, text } of wholeRows(lines)) {
    if (!header) {
      separator = [',', ';', '\t'].reduce((a, b) => (text.split(b).length > text.split(a).length ? b : a));
      header = cellsOf(text, separator).map((name) => name.trim().toLowerCase());
      continue;
    }
    const cells = cellsOf(text, separator);
    const record = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
    yield { line: number, ...toResult(readPlainEntity(record)) };
  }
}

/** Lines are joined while a quote is open. */
async function* wholeRows(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedLine> {
  let open: NumberedLine | undefined;
  for await (const { number, text } of lines) {
    open = open ? { ...open, text: `${open.text}\n${text}` } : { number, text };
    if ((open.text.match(/"/g)?.length ?? 0) % 2 === 1) continue;
    yield open;
    open = undefined;
  }
  if (open) yield open;
}

function cellsOf(row: string, separator: string): string[] {
  return eachRow(row, separator).next().value ?? [];
}
