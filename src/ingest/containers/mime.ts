import { decodeBytes } from '../clean/decode-bytes';

/** A message of e-mail or a part of one. */
export interface MimePart {
  /** By name in lower case, decoded; the first of each. */
  headers: ReadonlyMap<string, string>;
  /** "text/html" */
  type: string;
  charset: string | undefined;
  bytes: Uint8Array;
  parts: MimePart[];
}

/** Parts within parts; deeper ones are not opened. */
const MAX_DEPTH = 10;
const MAX_PARTS = 1_000;

/** Reads a message by RFC 5322 and 2045 to 2047; nothing throws on one that breaks them. */
export function readMessage(bytes: Uint8Array, depth = 0): MimePart {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/^From \S+ .*\r?\n/, '');
  const [head = ''] = source.split(/\r?\n\r?\n/, 1);
  const headers = readHeaders(head);
  const content = source.slice(head.length).replace(/^\r?\n\r?\n/, '');
  const stated = headers.get('content-type') ?? 'text/plain';
  const type = stated.split(';')[0]?.trim().toLowerCase() ?? '';
  const boundary = parameter(stated, 'boundary');
  const isMultipart = type.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH;
  return {
    headers,
    type,
    charset: parameter(stated, 'charset'),
    bytes: isMultipart
      ? new Uint8Array()
      : decodeTransfer(content, headers.get('content-transfer-encoding') ?? ''),
    parts: isMultipart
      ? splitParts(content, boundary).map((part) => readMessage(Buffer.from(part, 'latin1'), depth + 1))
      : [],
  };
}

/** The part that readers see: HTML, else text; no attachment. */
export function mainBody(message: MimePart): MimePart | undefined {
  const all = flatten(message).filter(
    ({ headers }) => !/^attachment/i.test(headers.get('content-disposition') ?? ''),
  );
  return all.find(({ type }) => type === 'text/html') ?? all.find(({ type }) => type === 'text/plain');
}

function flatten(part: MimePart): MimePart[] {
  return part.parts.length > 0 ? part.parts.flatMap(flatten) : [part];
}

function readHeaders(head: string): Map<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), decodeWords(value ?? '').trim());
  }
  return headers;
}

/** `=?utf-8?B?…?=` and `=?iso-8859-1?Q?…?=`; raw bytes beyond ASCII are taken for UTF-8. */
function decodeWords(value: string): string {
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  const decoded = joined.replace(
    /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi,
    (_, charset: string, kind: string, text: string) =>
      decodeBytes(
        kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quoted(text.replace(/_/g, ' ')),
        charset,
      ),
  );
  return decoded === joined && /[\u0080-\u00FF]/.test(value)
    ? decodeBytes(Buffer.from(value, 'latin1'))
    : decoded;
}

function decodeTransfer(content: string, encoding: string): Buffer {
  if (/^base64/i.test(encoding)) return Buffer.from(content, 'base64');
  if (/^quoted-printable/i.test(encoding)) return quoted(content.replace(/=[ \t]*\r?\n/g, ''));
  return Buffer.from(content, 'latin1');
}

function quoted(text: string): Buffer {
  const bytes = text.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

function splitParts(content: string, boundary: string): string[] {
  const pieces = `\n${content}`.split(`\n--${boundary}`);
  return pieces
    .slice(1, MAX_PARTS)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));
}

function parameter(header: string, name: string): string | undefined {
  const [, quotedValue, value] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header) ?? [];
  return quotedValue ?? value;
}
