import { readArticle } from '../../../../src/ingest/read-article';
import type { Article } from '../../../../src/model/article';

export const FIRST =
  'The two ministers met for an hour in Geneva and agreed to meet again before the end of the year, officials said.';
export const SECOND =
  'Nothing was signed, and neither of them would say whether there had been any progress in the matter of the border.';
export const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;

/** The article of a page with this body and head. */
export function articleOf(body: string, head = '', fetchedFrom?: string): Article {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const read = readArticle(html, { now: new Date('2026-11-24T09:00:00Z'), fetchedFrom });
  if ('rejection' in read) throw new Error(read.rejection.message);
  return read.article;
}
