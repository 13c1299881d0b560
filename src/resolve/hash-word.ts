const { imul } = Math;

/** FNV-1a over UTF-16 units: a whole number below 2^32. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
