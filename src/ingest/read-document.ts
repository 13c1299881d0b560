import type { Reading } from '../model/article';
import type { ReadOptions } from './draft';
import { isPdf, openPdf } from './pdf/open-pdf';
import { readArticle, readArticles } from './read-article';

/** All articles in the bytes of a file or an answer. A PDF takes its time and is awaited; all else is read as it comes. */
export async function* readDocument(bytes: Uint8Array, options: ReadOptions): AsyncGenerator<Reading> {
  if (!isPdf(bytes)) {
    yield* readArticles(bytes, options);
    return;
  }
  const text = await openPdf(bytes);
  yield typeof text === 'string' ? readArticle(text, { ...options, format: 'text' }) : text;
}
