import type { Reading, Rejection } from '../model/article';
import { decodeBytes } from './clean/decode-bytes';
import { readEmail, isEmail } from './containers/email';
import { openContainer } from './containers/open-container';
import type { PartOrRejection } from './containers/part';
import type { DraftOrRejection, ReadOptions } from './draft';
import { finishDraft } from './finish-draft';
import { rejectTable } from './formats/csv';
import { FORMATS } from './formats/formats';
import { openGzip } from './open-gzip';
import { isPdf } from './pdf/open-pdf';
import { rejectBinary } from './recognise-binary';
import { rejectCode } from './recognise-code';
import { recogniseStart, withoutPrologue } from './recognise-start';

/**
 * All articles in an input, or why there is none: a file, a page, an archive, a message, gzipped or not.
 * Never throws on odd input. Read one by one, so that a large archive needs no memory for its articles.
 */
export function* readArticles(input: Uint8Array | string, options: ReadOptions): Generator<Reading> {
  for (const one of readAllButPdf(input, options)) yield 'pdf' in one ? refusedPdf(one) : one;
}

/** A PDF that was come upon. It takes its time, so it is left to who can wait. */
export interface UnreadPdf {
  pdf: Uint8Array;
  options: ReadOptions;
  /** In its archive. */
  name?: string;
}

export function* readAllButPdf(
  input: Uint8Array | string,
  options: ReadOptions,
): Generator<Reading | UnreadPdf> {
  if (typeof input === 'string') yield* readFormat(input, options);
  else yield* readBytes(input, options, 0);
}

function refusedPdf({ pdf, name }: UnreadPdf): Reading {
  const rejection = rejectBinary(pdf) ?? EMPTY;
  return name === undefined ? { rejection } : named({ rejection }, name);
}

/** Archives within archives are opened so deep. */
const MAX_DEPTH = 3;

function* readBytes(input: Uint8Array, options: ReadOptions, depth: number): Generator<Reading | UnreadPdf> {
  const bytes = openGzip(input);
  if ('rejection' in bytes) return yield bytes;
  if (isPdf(bytes)) return yield { pdf: bytes, options };
  const parts = options.format ? null : openContainer(bytes);
  if (parts && depth === MAX_DEPTH) return yield { rejection: TOO_DEEP };
  if (parts) return yield* readParts(parts, options, depth + 1);
  if (!options.format && isEmail(bytes)) return yield finished(readEmail(bytes, options), options);
  const rejection = rejectBinary(bytes);
  if (rejection) yield { rejection };
  else yield* readFormat(decodeBytes(bytes, options.charset), options);
}

const TOO_DEEP: Rejection = {
  code: 'TOO_DEEP',
  message: `Archives are packed within each other more than ${MAX_DEPTH} deep. Unpack them first.`,
};

/** What the user says of an archive holds for its parts, but for what is one article's own. */
function* readParts(
  parts: Iterable<PartOrRejection>,
  options: ReadOptions,
  depth: number,
): Generator<Reading | UnreadPdf> {
  for (const part of parts) {
    if ('rejection' in part) {
      yield part;
      continue;
    }
    const { name, bytes, fetchedFrom, charset } = part;
    const own = { ...ofSeveral(options), fetchedFrom, charset: charset ?? options.charset };
    for (const one of readBytes(bytes, own, depth)) yield 'pdf' in one ? { ...one, name } : named(one, name);
  }
}

/** Without what is one article's own: several would take each other's place. */
export function ofSeveral(options: ReadOptions): ReadOptions {
  const own = { title: undefined, url: undefined, fetchedFrom: undefined };
  return { ...options, ...own, defaults: { ...options.defaults, title: undefined } };
}

/** A reason says which part it is about. */
export function named(reading: Reading, name: string): Reading {
  if (!('rejection' in reading)) return reading;
  const { rejection } = reading;
  return { rejection: { ...rejection, message: `${name.slice(0, 200)}: ${rejection.message}` } };
}

/** The one article of an input that holds one: the text or the page that a client sends. */
export function readArticle(input: Uint8Array | string, options: ReadOptions): Reading {
  const [reading] = readArticles(input, options);
  return reading ?? { rejection: EMPTY };
}

export const EMPTY: Rejection = {
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
    options.format ? name === options.format : recognise(start, options.columns),
  );
  const unread =
    format?.name === 'text' && !options.format
      ? (rejectMarkup(start) ?? rejectCode(start) ?? rejectTable(text, options))
      : null;
  if (unread || !format) yield { rejection: unread ?? EMPTY };
  else
    yield* finishAll(
      format.read({ text, options }),
      format.isList ? { ...options, fetchedFrom: undefined } : options,
    );
}

/** The address of a file is that of its article only where there is one, and so is its title. */
function* finishAll(drafts: Iterable<DraftOrRejection>, options: ReadOptions): Generator<Reading> {
  const several = ofSeveral(options);
  let waiting: DraftOrRejection | null = null;
  let own = options;
  for (const draft of drafts) {
    if (waiting) yield finished(waiting, (own = several));
    waiting = draft;
  }
  if (waiting) yield finished(waiting, own);
}

function finished(draft: DraftOrRejection, options: ReadOptions): Reading {
  return 'rejection' in draft ? draft : finishDraft(draft, options);
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
