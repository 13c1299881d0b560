import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/ingest/read-article';
import type { Article, Rejection } from '../../src/model/article';
import type { GoldDocument } from './score';

/** Later than every page of the corpora. */
const NOW = new Date('2026-01-01T00:00:00Z');

/** What ingest makes of a page: the article, or why there is none. */
export type ReadPage = (document: GoldDocument) => { article: Article } | { rejection: Rejection };

const read = new WeakMap<GoldDocument, ReturnType<ReadPage>>();

/** Reads a document's page as a file without its address; two scorers of one corpus share the reading. */
export const readPage: ReadPage = (document) => {
  const known = read.get(document) ?? readArticle(readFileSync(document.path as string), { now: NOW });
  read.set(document, known);
  return known;
};

/** The words of an article without the headline, which no corpus counts as part of the body. */
export function bodyOf(reading: ReturnType<ReadPage>): string {
  if ('rejection' in reading) return '';
  const { title, text } = reading.article;
  return title ? text.slice(title.length).trimStart() : text;
}
