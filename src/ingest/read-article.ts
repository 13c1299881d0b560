import type { Reading, Rejection } from '../model/article';
import type { ReadOptions } from './draft';
import { finishDraft } from './finish-draft';
import { FORMATS } from './formats/formats';
import { openText } from './read-plain-text';
import { recogniseStart, withoutPrologue } from './recognise-start';

/**
 * All articles in an input, or why there is none: a file, a page, an archive of lines, gzipped or not.
 * Never throws on odd input. Read one by one, so that a large archive needs no memory for its articles.
 */
export function* readArticles(input: Uint8Array | string, options: ReadOptions): Generator<Reading> {
  const text = typeof input === 'string' ? input : openText(input, options.charset);
  if (typeof text !== 'string') yield text;
  else yield* readFormat(text, options);
}

/** The one article of an input that holds one: the text or the page that a client sends. */
export function readArticle(input: Uint8Array | string, options: ReadOptions): Reading {
  const [reading] = readArticles(input, options);
  return reading ?? { rejection: EMPTY };
}

const EMPTY: Rejection = {
  code: 'EMPTY',
  message: 'The input is empty. Give an article as text, HTML or JSON lines.',
};

function* readFormat(text: string, options: ReadOptions): Generator<Reading> {
  const start = recogniseStart(text);
  if (start === '') {
    yield { rejection: EMPTY };
    return;
  }
  const format = FORMATS.find(({ name, recognise }) =>
    options.format ? name === options.format : recognise(start),
  );
  const unread = format?.name === 'text' && !options.format ? rejectMarkup(start) : null;
  if (unread || !format) yield { rejection: unread ?? EMPTY };
  else
    for (const draft of format.read({ text, options })) {
      yield 'rejection' in draft ? draft : finishDraft(draft, options);
    }
}

/** XML that no format knows: read as text it would be a heap of tags. */
function rejectMarkup(start: string): Rejection | null {
  const [, root] = /^<([a-z][\w:.-]*)[\s/>]/i.exec(withoutPrologue(start)) ?? [];
  if (!root || /^html$/i.test(root)) return null;
  if (!start.startsWith('<?xml') && !XML_ROOT.test(root)) return null;
  return {
    code: 'UNSUPPORTED_FORMAT',
    message: `This is XML with the root element <${root}>, which can't be read. Give the articles as text, HTML or JSON lines.`,
  };
}

/** Roots of feeds, sitemaps, wire formats and drawings, which often come without an XML declaration. */
const XML_ROOT = /^(?:rss|feed|rdf:rdf|urlset|sitemapindex|nitf|newsml\w*|svg|opml)$/i;
