/** What a code unit is for the tokenizer. */
export const enum Class {
  Unknown,
  Space,
  /** Letters, and marks that combine with them. */
  Letter,
  Digit,
  Symbol,
  HighSurrogate,
  LowSurrogate,
}

/** Classes of the basic plane, looked up on first use: a regular expression for each unit would cost more than parsing. */
const classes = new Uint8Array(0x10000);

/** The class of the code unit at `index`; the end of the text counts as space. */
export function classAt(text: string, index: number): Class {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return Class.Space;
  return (classes[unit] || (classes[unit] = classify(unit))) as Class;
}

/** U+00AD (soft hyphen), the zero-width joiners and the invisible word joiner stand inside words. */
const INVISIBLE = new Set([0x00ad, 0x200c, 0x200d, 0x2060]);

function classify(unit: number): Class {
  if (unit >= 0xd800 && unit <= 0xdbff) return Class.HighSurrogate;
  if (unit >= 0xdc00 && unit <= 0xdfff) return Class.LowSurrogate;
  const character = String.fromCharCode(unit);
  // Zero-width space, the byte order mark and control characters separate, as white space does.
  if (/[\s\p{Cc}\u200b\u200e\u200f\ufeff]/u.test(character)) return Class.Space;
  if (/[\p{L}\p{M}]/u.test(character) || INVISIBLE.has(unit)) return Class.Letter;
  return /\p{N}/u.test(character) ? Class.Digit : Class.Symbol;
}

export function isSpace(text: string, index: number): boolean {
  return classAt(text, index) === Class.Space;
}

/** Letters, digits and what combines with them. Half of a surrogate pair counts where the pair is a letter. */
export function isWordPart(text: string, index: number): boolean {
  const kind = classAt(text, index);
  if (kind === Class.Letter || kind === Class.Digit) return true;
  return kind >= Class.HighSurrogate && isAstralLetter(text, index);
}

function isAstralLetter(text: string, index: number): boolean {
  const start = classAt(text, index) === Class.LowSurrogate ? index - 1 : index;
  const point = text.codePointAt(start) ?? 0;
  return point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
}

export function isDigit(text: string, index: number): boolean {
  return classAt(text, index) === Class.Digit;
}

export function isLetter(text: string, index: number): boolean {
  return classAt(text, index) === Class.Letter;
}

export function isUpper(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}
