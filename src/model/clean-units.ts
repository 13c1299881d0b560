// A high surrogate that no low one follows, a low surrogate that no high one precedes, or NUL.
const UNSTORABLE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/g;

/**
 * Replaces what Postgres can't hold, NUL and lone surrogates, by U+FFFD, unit for unit: the length stays,
 * so every offset into the text does too.
 */
export function cleanUnits(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}
