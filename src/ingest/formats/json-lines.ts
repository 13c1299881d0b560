import type { DraftOrRejection, Source } from '../draft';
import { readRecord } from './article-record';
import { parseJson } from './parse-json';

/** One object a line, or one array of them, or one object over many lines; a broken line gives a rejection in its place. */
export function* readJsonLines(source: Source): Generator<DraftOrRejection> {
  const whole = source.text.trimStart();
  const document = startsDocument(whole) ? parseJson(whole) : undefined;
  if (document !== undefined) {
    for (const [i, item] of (Array.isArray(document) ? document : [document]).entries()) {
      yield* readItem(item, `Item ${i + 1}`, source);
    }
    return;
  }
  let number = 0;
  for (const line of eachLine(source.text)) {
    number += 1;
    if (line.trim() !== '') yield* readItem(parseJson(line), `Line ${number}`, source);
  }
}

/** An array, or an object that goes on after its first line. */
function startsDocument(text: string): boolean {
  const first = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1).trimEnd();
  return text.startsWith('[') || (text.startsWith('{') && !first.endsWith('}'));
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
