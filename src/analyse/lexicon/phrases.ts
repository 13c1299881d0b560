/** A list of phrases, "|" or a line's end between them. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
