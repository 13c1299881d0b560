import type { DraftOrRejection, FormatName, Source } from '../draft';
import { withoutPrologue } from '../recognise-start';
import { readHtml } from './html';
import { readJsonLines } from './json-lines';
import { readText } from './text';

/** A form that news comes in. To add one: a file beside this one, its name in draft.ts, and a row here. */
export interface Format {
  name: FormatName;
  /** By the first characters, without leading blanks. */
  recognise: (start: string) => boolean;
  read: (source: Source) => Iterable<DraftOrRejection>;
}

/** In the order in which they are tried: plain text takes what no other knows. */
export const FORMATS: readonly Format[] = [
  {
    name: 'json-lines',
    recognise: (start) => /^(?:\{\s*(?:"|\}|$)|\[\s*\{)/.test(start),
    read: readJsonLines,
  },
  { name: 'html', recognise: isHtml, read: readHtml },
  { name: 'text', recognise: () => true, read: readText },
];

/** A page says so, or opens with a tag that pages and fragments of them open with. */
function isHtml(start: string): boolean {
  if (/<!doctype html/i.test(start.slice(0, start.length - withoutPrologue(start).length))) return true;
  return OPENING_TAG.test(withoutPrologue(start));
}

const OPENING_TAG = /^<(?:html|head|body|meta|title|article|main|section|div|h[1-6]|p|script|table)\b/i;
