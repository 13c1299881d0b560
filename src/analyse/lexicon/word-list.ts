/** Words as a lexicon lists them: apart by spaces. */
export function wordList(words: string): string[] {
  return words.trim().split(/\s+/);
}
