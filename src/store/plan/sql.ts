import { textOf, VALUE } from './statement-text';

/** A stretch of SQL. What stands in `${}` is a bind parameter, unless it is SQL itself: values never become text. */
export interface Sql {
  readonly chunks: readonly (string | Sql | Bound)[];
}

interface Bound {
  readonly value: unknown;
}

/** sql`select a.title from article a where a.id = ${12}` */
export function sql(strings: TemplateStringsArray, ...inserts: unknown[]): Sql {
  const chunks: (string | Sql | Bound)[] = [];
  for (let index = 0; index < strings.length; index += 1) {
    const [text, insert] = [strings[index], inserts[index]];
    if (text) chunks.push(text);
    if (index < inserts.length) chunks.push(isSql(insert) ? insert : { value: insert });
  }
  return { chunks };
}

/** Text of our own as SQL: an alias, an operator. Never anything that a user wrote. */
export function raw(text: string): Sql {
  return { chunks: [text] };
}

/** A response key as a column's name. GraphQL names are letters, digits and underscores. */
export function named(expression: Sql, key: string): Sql {
  return sql`${expression} as ${raw(`"${key}"`)}`;
}

export function joinSql(parts: readonly Sql[], separator: string): Sql {
  const chunks: (string | Sql)[] = [];
  for (const part of parts) {
    if (chunks.length > 0) chunks.push(separator);
    chunks.push(part);
  }
  return { chunks };
}

/** Conditions that must all hold; without any, true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('true') : joinSql(conditions, ' and ');
}

/** The columns of a row, by its alias, that a stretch of SQL reads; each once. */
export function columnsRead(row: Sql, by: Sql): string[] {
  const alias = `${wordsOf(row)}.`;
  const columns = new Set<string>();
  const text = wordsOf(by);
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
    columns.add(/\w+/y.exec(text.slice(at + alias.length, at + alias.length + 63))?.[0] ?? '');
  }
  return [...columns];
}

/** Without its values. */
function wordsOf(root: Sql): string {
  return piecesOf(root)
    .filter((piece) => typeof piece === 'string')
    .join('');
}

/** The same in as few chunks as can be. */
export function flat(root: Sql): Sql {
  const chunks: (string | Bound)[] = [];
  let text = '';
  for (const piece of piecesOf(root)) {
    if (typeof piece === 'string') text += piece;
    else {
      chunks.push(text, piece);
      text = '';
    }
  }
  return { chunks: [...chunks, text] };
}

/** The text with $1, $2, … and the values in that order. */
export function render(root: Sql): { text: string; values: unknown[] } {
  const pieces = piecesOf(root);
  const values = pieces.filter((piece) => typeof piece !== 'string').map(({ value }) => value);
  return { text: textOf(pieces.map((piece) => (typeof piece === 'string' ? piece : VALUE))), values };
}

/** In their order: stretches of text and values. */
function piecesOf(root: Sql): (string | Bound)[] {
  const pieces: (string | Bound)[] = [];
  const read = (part: Sql): void => {
    for (const chunk of part.chunks) {
      if (isSql(chunk)) read(chunk);
      else if (chunk !== '') pieces.push(chunk);
    }
  };
  read(root);
  return pieces;
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'chunks' in value;
}
