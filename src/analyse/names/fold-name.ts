/** A name as it is compared: without dots, case, "the", and with one sort of apostrophe and space. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, "'")
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /i, '')
    .toLowerCase()
    .trim();
}

/** "U.S." and "NATO": capitals (and dots, digits, "&") alone, two to eight of them. */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[.\s]/g, '');
  return /^[\p{Lu}\p{N}&-]{2,8}$/u.test(letters) && /\p{Lu}.*\p{Lu}/u.test(letters);
}

const SMALL = /^(?:of|the|for|and|in|on|to|de|la|du|des|et|&)$/i;

/** True where an acronym stands for a name of several words: EU for European Union, CSIS with or without small words. */
export function standsForInitials(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2 || letters.length < 2) return false;
  const initials = (chosen: string[]) => chosen.map((word) => word.charAt(0).toLowerCase()).join('');
  return letters === initials(words) || letters === initials(words.filter((word) => !SMALL.test(word)));
}
