/** "By Jane Roe, John Doe and Wei Li" → three names. */
export function splitByline(line: string): string[] {
  return line
    .replace(/^by:? /i, '')
    .split(/;|, | and /)
    .map((name) => name.trim())
    .filter(Boolean);
}
