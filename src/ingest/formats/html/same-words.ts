/** Letters and digits, in lower case, in their order. */
export function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** Below this share of the other's words a line is a label, not a shorter form of it. */
const LABEL_SHARE = 0.25;

/** Half of the words of both, or all words of the shorter one, where that is no mere label. */
export function saySame(a: string, b: string): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  const union = first.size + second.size - shared;
  const shorter = Math.min(first.size, second.size);
  return (
    shared > 0 && (shared >= union / 2 || (shared === shorter && shared > 1 && shared >= union * LABEL_SHARE))
  );
}
