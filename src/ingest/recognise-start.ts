/** How many characters a format is recognised by. */
const SAMPLE = 2_000;
/** Markup may open with a licence or a document type that is longer. */
const MARKUP_SAMPLE = 20_000;

/** The first characters that aren't blank; empty for a text that is nothing else. */
export function recogniseStart(text: string): string {
  const start = text.slice(0, SAMPLE).trimStart();
  if (start.startsWith('<')) return text.slice(0, MARKUP_SAMPLE).trimStart();
  return start === '' ? text.trimStart().slice(0, SAMPLE) : start;
}

// Each part ends at its first possible end, so that a page that opens with a hundred comments has one reading only.
// A document type may hold declarations of its own, in brackets.
const PROLOGUE = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!(?!--)[^>[]*(?:\[[^\]]*\]\s*)?>)+/;

/** Without what stands before the root element of XML and HTML: declarations, comments, blanks. */
export function withoutPrologue(start: string): string {
  return start.replace(PROLOGUE, '');
}
