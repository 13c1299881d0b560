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
}

/** The reports of the invented world with their marks taken out of the text. */
export function readWorld(): WorldReport[] {
  return ['reports-1.txt', 'reports-2.txt'].flatMap((file) =>
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

function readMarks(marked: string): Pick<WorldReport, 'text' | 'names' | 'meetings'> {
  const names: Marked[] = [];
  const meetings: Marked[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]|\{([^|}]+)\|([^}]+)\}/g)) {
    text += marked.slice(at, mark.index);
    const words = mark[1] ?? mark[3]!;
    const span = { start: text.length, end: text.length + words.length };
    if (mark[2]) names.push({ ...span, id: mark[2] });
    else meetings.push({ ...span, id: mark[4]! });
    text += words;
    at = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(at), names, meetings };
}
