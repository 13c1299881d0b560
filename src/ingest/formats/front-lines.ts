/** Lines before a text that tell of it, as `Key: value`, and where the text begins. */
export interface FrontLines {
  fields: Partial<Record<FrontField, string>>;
  bodyStart: number;
}

export type FrontField = 'title' | 'published' | 'outlet' | 'url' | 'author' | 'language';

const FIELDS: Readonly<Record<string, FrontField>> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  newspaper: 'outlet',
  url: 'url',
  address: 'url',
  link: 'url',
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  language: 'language',
  lang: 'language',
};

const LINE = /^([A-Za-z]{2,12}):[ \t]+(.+)$/;

/**
 * Front lines are two or more lines with known keys, up to the first blank line, or between two lines of "---".
 * Null where the text has none: "Mogadishu: fighting goes on" is no front line.
 */
export function readFrontLines(text: string): FrontLines | null {
  const fenced = text.startsWith('---\n');
  const start = fenced ? 4 : 0;
  const end = text.indexOf(fenced ? '\n---' : '\n\n', start);
  if (end < 0 || end > 5_000) return null;
  const lines = text.slice(start, end).split('\n').filter(Boolean);
  const fields = lines.map(readLine);
  const known = fields.filter(([key]) => key);
  if (known.length < 2 || (!fenced && known.length < lines.length)) return null;
  const bodyStart = fenced ? endOfLine(text, end + 1) : end;
  return { fields: Object.fromEntries(known) as FrontLines['fields'], bodyStart };
}

function readLine(line: string): [FrontField | undefined, string] {
  const [, key = '', value = ''] = LINE.exec(line) ?? [];
  return [FIELDS[key.toLowerCase()], value.trim().replace(/^(["'])(.*)\1$/, '$2')];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
