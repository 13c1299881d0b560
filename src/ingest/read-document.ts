import type { Reading } from '../model/article';
import type { ReadOptions } from './draft';
import { openPdf } from './pdf/open-pdf';
import { named, readAllButPdf, readArticle, type UnreadPdf } from './read-article';

/** All articles in the bytes of a file or an answer; of a string one. A PDF takes its time and is awaited; all else is read as it comes. */
export async function* readDocument(
  input: Uint8Array | string,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  if (typeof input === 'string') return yield readArticle(input, options);
  for (const one of readAllButPdf(input, options)) yield 'pdf' in one ? await readPdf(one) : one;
}

async function readPdf({ pdf, options, name }: UnreadPdf): Promise<Reading> {
  const text = await openPdf(pdf);
  const reading = typeof text === 'string' ? readArticle(text, { ...options, format: 'text' }) : text;
  return name === undefined ? reading : named(reading, name);
}
