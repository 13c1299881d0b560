import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Rejection } from '../../model/article';
import { rejectPart } from './part';
import type { Cut } from './cut';
import type { Part, PartOrRejection } from './part';

/** The largest page of a crawl that is opened. */
const MAX_PAGE = 32 * 1024 * 1024;
const MAX_HEAD = 64 * 1024;
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|(?:[\w.-]+\+)?xml|(?:[\w.-]+\+)?json))/i;

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_PAGE }),
  'x-gzip': (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_PAGE }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: MAX_PAGE }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MAX_PAGE }),
};

interface Head {
  first: string;
  fields: ReadonlyMap<string, string>;
  /** Where what follows begins. */
  end: number;
}

export function isWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 7)).toString('latin1') === 'WARC/1.';
}

/** The pages of a web archive: answers with status 200 and resources that are text. Requests, pictures, redirects and repeats are passed over. */
export function* openWarc(bytes: Uint8Array): Generator<PartOrRejection> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pages = 0;
  for (let at = 0; at < buffer.length;) {
    const head = readRecordHead(buffer, at);
    if (!head || head.end + head.length > buffer.length) {
      yield rejectPart(
        'BAD_WARC',
        `The web archive is damaged or cut off after ${at} bytes; what stands before was read.`,
      );
      return;
    }
    const part = readRecord(head, buffer.subarray(head.end, head.end + head.length));
    if (part) yield part;
    if (part) pages += 1;
    at = skipBlank(buffer, head.end + head.length);
  }
  if (pages === 0) yield { rejection: NO_PAGES };
}

export const NO_PAGES: Rejection = {
  code: 'EMPTY',
  message: 'The web archive has no page with a text in it.',
};

/** Two line ends stand behind each record. */
export const BETWEEN = 4;

/** Where the whole records at the front of a piece of an archive end, and how much of a film behind them is not read. */
export function wholeRecords(buffer: Buffer, most: number): Cut {
  let whole = 0;
  for (let at = 0; at < buffer.length;) {
    const head = readRecordHead(buffer, at);
    if (!head) return { whole, skip: 0, ...(buffer.length - at > MAX_HEAD && { isBroken: true }) };
    const end = head.end + head.length;
    if (head.length > most) {
      const skipped = isPage(head, buffer.subarray(head.end, head.end + MAX_HEAD)) ? urlOf(head) : undefined;
      return { whole: at, skip: end + BETWEEN - at, skipped };
    }
    if (end > buffer.length) break;
    whole = at = skipBlank(buffer, end);
  }
  return { whole, skip: 0 };
}

/** True for what holds a text, by the beginning of a record's content. */
function isPage({ fields }: Head, start: Buffer): boolean {
  const type = fields.get('warc-type');
  if (type === 'resource') return READABLE.test(fields.get('content-type') ?? '');
  return type === 'response' && isAnswerWithText(readHead(start, 0));
}

function isAnswerWithText(http: Head | null): http is Head {
  return (
    http !== null &&
    /^HTTP\/[\d.]+ 200\b/.test(http.first) &&
    READABLE.test(http.fields.get('content-type') ?? '')
  );
}

function urlOf({ fields }: Head): string {
  return fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
}

/** Null for what is no head of a record, or not the whole of one. */
function readRecordHead(buffer: Buffer, at: number): (Head & { length: number }) | null {
  const head = readHead(buffer, at);
  const length = Number(head?.fields.get('content-length') ?? NaN);
  return head?.first.startsWith('WARC/') && Number.isSafeInteger(length) && length >= 0
    ? { ...head, length }
    : null;
}

function readRecord(head: Head, content: Buffer): PartOrRejection | null {
  if (!isPage(head, content)) return null;
  const url = urlOf(head);
  const stated = { name: url, fetchedFrom: url };
  const { fields } = head;
  if (fields.get('warc-type') === 'resource')
    return { ...stated, bytes: content, charset: charsetOf(fields) };
  return readAnswer(stated, content);
}

function readAnswer(stated: Omit<Part, 'bytes'>, content: Buffer): PartOrRejection | null {
  const http = readHead(content, 0);
  if (!http) return null;
  try {
    const sent = content.subarray(http.end);
    const whole = /chunked/i.test(http.fields.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent;
    return {
      ...stated,
      bytes: decoded(whole, http.fields.get('content-encoding')),
      charset: charsetOf(http.fields),
    };
  } catch {
    return rejectPart('BAD_WARC', `${stated.name.slice(0, 200)} is damaged in the archive, or too large.`);
  }
}

/** Crawlers often keep the header and unpack the body all the same. */
function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  const decode = DECODERS[encoding?.trim().toLowerCase() ?? ''];
  const isPacked = encoding?.includes('gzip')
    ? bytes[0] === 0x1f && bytes[1] === 0x8b
    : !/^\s*</.test(bytes.toString('latin1', 0, 20));
  return decode && isPacked ? decode(bytes) : bytes;
}

/** Chunks of HTTP; bytes that are none come back as they are, since many crawlers join them. */
function joinChunks(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = /^[\da-f]{1,8}(?=;|$)/i.exec(
      bytes.toString('latin1', at, lineEnd < 0 ? at : lineEnd).trim(),
    )?.[0];
    if (size === undefined) return at === 0 ? bytes : Buffer.concat(chunks);
    const length = parseInt(size, 16);
    if (length === 0) break;
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

function readHead(buffer: Buffer, start: number): Head | null {
  const at = buffer.indexOf('\r\n\r\n', start);
  if (at < 0 || at - start > MAX_HEAD) return null;
  const [first = '', ...lines] = buffer.toString('utf8', start, at).split('\r\n');
  const fields = lines.map(
    (line) =>
      [
        line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ] as const,
  );
  return { first, fields: new Map(fields), end: at + 4 };
}

function charsetOf(fields: ReadonlyMap<string, string>): string | undefined {
  return /charset\s*=\s*"?([\w:.-]+)/i.exec(fields.get('content-type') ?? '')?.[1];
}

function skipBlank(buffer: Buffer, start: number): number {
  let at = start;
  while (at < buffer.length && (buffer[at] === 13 || buffer[at] === 10)) at += 1;
  return at;
}
