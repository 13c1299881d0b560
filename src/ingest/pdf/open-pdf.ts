import type { Rejection } from '../../model/article';
import { joinLines } from './join-lines';
import type { PdfLine } from './join-lines';

/** Longer documents are books, which are no articles. */
const MAX_PAGES = 300;
/** A document may be made so that reading it has no end. */
const MAX_MILLISECONDS = 60_000;

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** The text of a PDF, paragraph by paragraph, or why it has none. */
export async function openPdf(bytes: Uint8Array): Promise<string | { rejection: Rejection }> {
  try {
    const pages = await readPages(bytes);
    const text = joinLines(pages);
    return text === ''
      ? reject('NO_TEXT', 'The PDF has no text, only pictures of it. Run text recognition over it first.')
      : text;
  } catch (error) {
    return rejectionOf(error as Error);
  }
}

async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  // Half a second to load, so only when there is a PDF.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The reader takes the memory of what it is handed for itself. `isEvalSupported`: no code from a document is run.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const started = performance.now();
    const pages: PdfLine[][] = [];
    for (let i = 1; i <= Math.min(document.numPages, MAX_PAGES); i += 1) {
      const { items } = await (await document.getPage(i)).getTextContent();
      pages.push(linesOf(items.filter((item) => 'str' in item)));
      if (performance.now() - started > MAX_MILLISECONDS) break;
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

interface PdfItem {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

/** Pieces of text to lines, as the document's own line ends say. */
function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  for (const [i, { str, hasEOL, height, transform }] of items.entries()) {
    text += str;
    if (!hasEOL && i < items.length - 1) continue;
    if (text.trim() !== '') lines.push({ text: text.trim(), top: transform[5] ?? 0, height });
    text = '';
  }
  return lines;
}

function rejectionOf({ name, message }: Error): { rejection: Rejection } {
  if (name === 'PasswordException')
    return reject('ENCRYPTED', 'The PDF is locked with a password. Save it without one.');
  return reject(
    'BAD_PDF',
    `The PDF is damaged or cut off and can't be read (${message.slice(0, 100)}). Fetch or save it again.`,
  );
}

function reject(code: string, message: string): { rejection: Rejection } {
  return { rejection: { code, message } };
}
