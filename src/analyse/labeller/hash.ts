/** Under its own name, since looking a global up costs more than the multiplication where globals are proxied. */
const { imul } = Math;

/** A hash of text[start, end), FNV-1a over code units: the start of every feature. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/**
 * Joins a value to a hash: `mixHash(mixHash(TEMPLATE, word), next)`. Order counts.
 * The multipliers are those of MurmurHash3's finaliser, so that neighbouring values fall far apart.
 */
export function mixHash(hash: number, value: number): number {
  let mixed = imul(hash ^ imul(value, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
