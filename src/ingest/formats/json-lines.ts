import type { DraftOrRejection, Source } from '../draft';
import { hasText, readRecord } from './article-record';
import { parseJson } from './parse-json';

/** One object a line, or one array of them, or one object, which may hold them: the answer of a service; a broken line gives a rejection in its place. */
export function* readJsonLines(source: Source): Generator<DraftOrRejection> {
  const whole = source.text.trimStart();
  const document = startsDocument(whole) ? parseJson(whole) : undefined;
  if (document !== undefined) {
    const items: unknown[] = Array.isArray(document) ? document : (listWithin(document, 0) ?? [document]);
    for (const [i, item] of items.entries()) yield* readItem(item, `Item ${i + 1}`, source);
    return;
  }
  let number = source.options.linesBefore ?? 0;
  for (const line of eachLine(source.text)) {
    number += 1;
    if (line.trim() !== '') yield* readItem(parseJson(line), `Line ${number}`, source);
  }
}

/** An array, or an object that goes on after its first line, or is the only one. */
function startsDocument(text: string): boolean {
  const lineEnd = text.indexOf('\n') + 1 || text.length + 1;
  const isOnly = text.slice(lineEnd, lineEnd + 1_000).trim() === '';
  return (
    text.startsWith('[') ||
    (text.startsWith('{') && (isOnly || !text.slice(0, lineEnd).trimEnd().endsWith('}')))
  );
}

/** `{"status": "ok", "articles": [{…}]}`: a list of records with texts in an object that has none itself. */
function listWithin(value: unknown, depth: number): unknown[] | null {
  if (depth > 2 || typeof value !== 'object' || value === null || hasText(value)) return null;
  const held: unknown[] = Object.values(value);
  const list = held.find((one): one is unknown[] => Array.isArray(one) && one.some(hasText));
  if (list) return list;
  for (const one of held) {
    const within = Array.isArray(one) ? null : listWithin(one, depth + 1);
    if (within) return within;
  }
  return null;
}

/** Line by line, so that a large file isn't held a second time. */
function* eachLine(text: string): Generator<string> {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length + 1 : end + 1;
  }
}

function* readItem(item: unknown, where: string, source: Source): Generator<DraftOrRejection> {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
    yield* readRecord(item as Record<string, unknown>, where, source, 'json');
    return;
  }
  yield {
    rejection: {
      code: 'BAD_JSON',
      message: `${where} is no JSON object. Write one a line, like {"title": "…", "text": "…"}.`,
    },
  };
}
