import type { Span } from '../../../model/span';
import type { Document, Quotation } from '../../text/document';

/** Nothing but the quotation and its marks: other words in its paragraph name another speaker. */
export function isWholeParagraph(doc: Document, { start, end }: Quotation, paragraph: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(doc.text.slice(paragraph[0], start) + doc.text.slice(end, paragraph[1]));
}

/** Opens where its sentence opens, and ends with a full stop or its paragraph inside the marks. */
export function isWholeSentences(doc: Document, quotation: Quotation, sentenceStart: number): boolean {
  const opening: Span = [Math.min(sentenceStart, quotation.start), quotation.start];
  if (/[\p{L}\p{N}]/u.test(doc.text.slice(opening[0], opening[1]))) return false;
  return quotation.unclosed || /[.!?…]["”’»]*\s*$/.test(doc.text.slice(quotation.start, quotation.end));
}
