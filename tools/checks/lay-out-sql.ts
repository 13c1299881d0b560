/** A clause that begins a line of its own. */
const CLAUSE = /^(from|where|order by|limit|cross join|join|when|end)\b/;

/**
 * Planned SQL with a line for each clause and sub-selects indented, to be read and compared. Every keyword of ours is
 * in lower case and no string has brackets or keywords in it, so that no parser is needed.
 */
export function layOutSql(text: string): string {
  const lines: string[] = [];
  let line = '';
  // For each open bracket whether it holds a select.
  const open: boolean[] = [];
  const flush = (): void => {
    const depth = open.filter(Boolean).length;
    if (line.trim()) lines.push('  '.repeat(depth) + line.trim());
    line = '';
  };
  for (const [token] of text
    .replace(/\s+/g, ' ')
    .matchAll(/\(select |[()]|'[^']*'|"[^"]*"|order by|cross join|\w+|[^\w]/g)) {
    if (token === '(select ') {
      line += '(';
      flush();
      open.push(true);
      line = 'select ';
    } else if (token === ')' && open.pop()) {
      open.push(true);
      flush();
      open.pop();
      line = ')';
    } else {
      if (token === '(') open.push(false);
      if (CLAUSE.test(token) && open.at(-1) !== false) flush();
      line += token;
    }
  }
  flush();
  return lines.join('\n');
}
