import type { FormatName } from '../../model/format';
import type { DraftOrRejection, ReadOptions, Source } from '../draft';
import { withoutPrologue } from '../recognise-start';
import { isCsv, readCsv } from './csv';
import { isFactiva, readFactiva } from './factiva';
import { readFeedEntries } from './feed';
import { readHtml } from './html';
import { readJsonLines } from './json-lines';
import { isLexisNexis, readLexisNexis } from './lexis-nexis';
import { readNewsmlG2 } from './newsml-g2';
import { isNinjs, readNinjs } from './ninjs';
import { readNitf } from './nitf';
import { readSitemapPages } from './sitemap';
import { readText } from './text';
import { isWireText, readWireText } from './wire-text';

/** A form that news comes in. To add one: a file beside this one, its name in draft.ts, and a row here. */
export interface Format {
  name: FormatName;
  /** By the first characters, without leading blanks; a table also by the columns that the user names. */
  recognise: (start: string, columns?: ReadOptions['columns']) => boolean;
  read: (source: Source) => Iterable<DraftOrRejection>;
  /** Its address is that of a list of articles, and of none in it, even of the only one. */
  isList?: true;
}

/** In the order in which they are tried: plain text takes what no other knows. */
export const FORMATS: readonly Format[] = [
  { name: 'feed', recognise: isFeed, read: readFeedEntries, isList: true },
  { name: 'sitemap', recognise: hasRoot(/^(?:urlset|sitemapindex)$/i), read: readSitemapPages, isList: true },
  {
    name: 'newsml-g2',
    recognise: hasRoot(/^(?:newsMessage|newsItem|packageItem)$/),
    read: readNewsmlG2,
  },
  { name: 'nitf', recognise: hasRoot(/^nitf$/), read: readNitf },
  { name: 'ninjs', recognise: isNinjs, read: readNinjs },
  {
    name: 'json-lines',
    recognise: (start) => /^(?:\{\s*(?:"|\}|$)|\[\s*\{)/.test(start),
    read: readJsonLines,
  },
  { name: 'html', recognise: isHtml, read: readHtml },
  { name: 'wire-text', recognise: isWireText, read: readWireText },
  { name: 'lexis-nexis', recognise: isLexisNexis, read: readLexisNexis },
  { name: 'factiva', recognise: isFactiva, read: readFactiva },
  { name: 'csv', recognise: isCsv, read: readCsv },
  { name: 'text', recognise: () => true, read: readText },
];

/** The root of RSS, RDF, CDF and Atom; a JSON object that names the version of JSON Feed. */
function isFeed(start: string): boolean {
  if (start.startsWith('{'))
    return /^\{[^{}]*"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(start);
  return hasRoot(/^(?:rss|rdf|channel|feed)$/i)(start);
}

/** By the name of the root element, without its prefix. */
function hasRoot(name: RegExp): (start: string) => boolean {
  return (start) => name.test(/^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(withoutPrologue(start))?.[1] ?? '');
}

/** A page says so, also behind what its server complains of, or opens with a tag that pages and fragments of them open with. */
function isHtml(start: string): boolean {
  if (/<!doctype html/i.test(start.slice(0, start.length - withoutPrologue(start).length))) return true;
  return (
    OPENING_TAG.test(withoutPrologue(start)) ||
    (!start.startsWith('<?xml') && /^<[^]*<html[\s>]/i.test(start))
  );
}

const OPENING_TAG = /^<(?:html|head|body|meta|title|article|main|section|div|h[1-6]|p|script|table)\b/i;
