import type { Reading } from '../model/article';
import type { ReadOptions } from './draft';
import { isPdf, openPdf } from './pdf/open-pdf';
import { readArticle, readArticles } from './read-article';

/** All articles in the bytes of a file or an answer; of a string one. A PDF takes its time and is awaited; all else is read as it comes. */
export async function* readDocument(
  input: Uint8Array | string,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  if (typeof input === 'string') return yield readArticle(input, options);
  if (!isPdf(input)) return yield* readArticles(input, options);
  const text = await openPdf(input);
  yield typeof text === 'string' ? readArticle(text, { ...options, format: 'text' }) : text;
}
