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
  strings.forEach((text, index) => {
    if (text) chunks.push(text);
    if (index < inserts.length)
      chunks.push(isSql(inserts[index]) ? inserts[index] : { value: inserts[index] });
  });
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
  return { chunks: parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])) };
}

/** Conditions that must all hold; without any, true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('true') : joinSql(conditions, ' and ');
}

/** The columns of a row, by its alias, that a stretch of SQL reads; each once. */
export function columnsRead(row: Sql, by: Sql): string[] {
  const alias = `${textOf(row)}.`;
  const columns = new Set<string>();
  const text = textOf(by);
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
    columns.add(/\w+/y.exec(text.slice(at + alias.length, at + alias.length + 63))?.[0] ?? '');
  }
  return [...columns];
}

/** Without its values. */
function textOf(root: Sql): string {
  return flat(root)
    .chunks.filter((chunk) => typeof chunk === 'string')
    .join('?');
}

/** The same in as few chunks as can be. */
export function flat(root: Sql): Sql {
  const chunks: (string | Bound)[] = [];
  let text = '';
  const write = (part: Sql): void => {
    for (const chunk of part.chunks) {
      if (typeof chunk === 'string') text += chunk;
      else if (isSql(chunk)) write(chunk);
      else {
        chunks.push(text, chunk);
        text = '';
      }
    }
  };
  write(root);
  return { chunks: [...chunks, text] };
}

/** The text with $1, $2, … and the values in that order. */
export function render(root: Sql): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const text = flat(root).chunks.map((chunk) =>
    typeof chunk === 'string' ? chunk : `$${values.push((chunk as Bound).value)}`,
  );
  return { text: text.join(''), values };
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'chunks' in value;
}
