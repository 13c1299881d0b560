import { detect } from 'chardet';

const BYTE_ORDER_MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of the input is looked at to guess the charset. */
const SAMPLE_BYTES = 64 * 1024;
const UTF16_SAMPLE = 2 * 1024;

/**
 * Bytes to text. The charset is that of the byte order mark, else the one that was `declared` (by HTTP or a user),
 * else the one that the page declares in its first 1024 bytes, else UTF-8 where the bytes are valid UTF-8, else what
 * the letters look like, else windows-1252, which reads anything. A declared UTF-8 that the bytes break is not believed,
 * unless it is broken here and there: a page whose parts came in several charsets.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): string {
  const mark = BYTE_ORDER_MARKS.find(([, units]) => units.every((unit, i) => bytes[i] === unit));
  if (mark) return decode(bytes, mark[0], false) ?? '';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return decode(bytes, unmarked, false) ?? '';
  const stated = declared ?? declaredInPage(bytes);
  const believed = stated && decode(bytes, stated, isUtf8(stated));
  return believed || (decode(bytes, 'utf-8', true) ?? brokenUtf8(bytes) ?? guess(bytes));
}

/** Of UTF-16 each tenth unit at least has a NUL: blanks, line ends, Latin letters. */
const NUL_SHARE = 0.1;
const TEXT_SHARE = 0.95;

/** UTF-16 that doesn't say so: no other text has NULs, and other data gives no letters when it is read as that. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  if (sample.filter((byte) => byte === 0).length < (sample.length / 2) * NUL_SHARE || sample.length < 2)
    return undefined;
  return ['utf-16le', 'utf-16be'].find((label) => {
    const text = decode(sample, label, false) ?? '';
    return (
      (text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\s]/gu)?.length ?? 0) > text.length * TEXT_SHARE &&
      /[ \n]/.test(text)
    );
  });
}

/** `<meta charset="…">`, `<meta http-equiv … content="…; charset=…">` and `<?xml encoding="…"?>`. */
function declaredInPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const [, inMeta] = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? [];
  const [, inXml] = /^<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head) ?? [];
  const label = inMeta ?? inXml;
  // The HTML standard: a page whose declaration could be read byte by byte is no UTF-16.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isUtf8(label: string): boolean {
  return /^utf-?8$/i.test(label);
}

/** Letters of another charset are hardly ever UTF-8 by chance, so few breaks among many letters tell that it is UTF-8. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'utf-8', false) ?? '';
  const breaks = text.match(/\uFFFD/g)?.length ?? 0;
  const letters = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return letters > breaks ? text : undefined;
}

function guess(bytes: Uint8Array): string {
  const label = detect(bytes.subarray(0, SAMPLE_BYTES));
  return (label && decode(bytes, label, false)) || (decode(bytes, 'windows-1252', false) ?? '');
}

/** Undefined for an unknown label, and for malformed bytes where `strict`. */
function decode(bytes: Uint8Array, label: string, strict: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: strict });
    return decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9F; a dot where it has nothing. */
const WESTERN = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Node 20 to 23 decode windows-1252 as Latin-1, so that curly quotes become control characters (nodejs/node#56542). */
function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (unit) => {
      const letter = WESTERN[unit.charCodeAt(0) - 0x80] ?? '.';
      return letter === '.' ? unit : letter;
    });
}
