import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of a report whose true identity is known. */
export interface Marked {
  start: number;
  end: number;
  /** The true identity: "halvorsen". */
  id: string;
}

export interface WorldReport {
  id: string;
  outlet: string;
  published: string;
  url: string;
  /** The report that this one is a copy of. */
  copy?: string;
  text: string;
  names: Marked[];
  meetings: Marked[];
  /** Of words that deny a claim the id begins with a minus. */
  claims: Marked[];
}

/** The reports of the invented world with their marks taken out of the text. */
export function readWorld(): WorldReport[] {
  return ['reports-1.txt', 'reports-2.txt', 'reports-3.txt'].flatMap((file) =>
    readFileSync(join(__dirname, file), 'utf8').split(/^== /m).slice(1).map(readReport),
  );
}

function readReport(block: string): WorldReport {
  const [id, head, ...body] = block.trim().split('\n');
  const fields = Object.fromEntries(head!.split(' | ').map((field) => field.split(/: (.*)/s).slice(0, 2)));
  return {
    ...(fields as Pick<WorldReport, 'outlet' | 'published' | 'url'>),
    id: id!,
    ...readMarks(body.join('\n')),
  };
}

function readMarks(marked: string): Pick<WorldReport, 'text' | 'names' | 'meetings' | 'claims'> {
  const names: Marked[] = [];
  const meetings: Marked[] = [];
  const claims: Marked[] = [];
  let text = '';
  let at = 0;
  const open: number[] = [];
  for (const mark of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]|\{([^|}]+)\|([^}]+)\}|<|\|([^>|]+)>/g)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const words = mark[1] ?? mark[3] ?? '';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (mark[0] === '<') open.push(text.length);
    else if (mark[5]) claims.push({ start: open.pop()!, end: text.length, id: mark[5] });
    else if (mark[2]) names.push({ ...span, id: mark[2] });
    else meetings.push({ ...span, id: mark[4]! });
  }
  return { text: text + marked.slice(at), names, meetings, claims };
}
