import { foldName, isAcronym, standsForInitials } from './fold-name';

/** What the organisation comparison must know of the language. */
export interface OrganisationWords {
  /** Names and adjectives of countries, folded: "us", "iranian". */
  countryWords: ReadonlySet<string>;
  /** Words that head names, lower case: "corp", "ministry". */
  heads: ReadonlySet<string>;
}

const LEGAL_FORM =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|sa|nv|spa|se|ab|asa|oyj|group|holdings?)$/;

/** True where a shorter name may stand for a longer one of the same text. */
export function mayAbbreviate(short: string, long: string, words: OrganisationWords): boolean {
  if (isAcronym(short)) {
    return standsForInitials(short, long) || foldName(short) === foldName(withoutCountry(long, words));
  }
  const [shortWords, longWords] = [foldName(short).split(' '), foldName(long).split(' ')];
  if (shortWords.length >= longWords.length) return false;
  const head = longWords.slice(0, shortWords.length);
  const rest = longWords.slice(shortWords.length);
  // "Boeing" for "Boeing Co", "Tesla" for "Tesla Motors".
  if (head.join(' ') === shortWords.join(' '))
    return rest.every((word) => LEGAL_FORM.test(word) || words.heads.has(word));
  return foldName(withoutCountry(long, words)) === shortWords.join(' ');
}

/** "US State Department" and "Iranian Foreign Ministry" without their first word. */
function withoutCountry(name: string, words: OrganisationWords): string {
  const parts = name.split(' ');
  const folded = parts.map((part) => foldName(part));
  if (folded.length > 2 && words.countryWords.has(`${folded[0]} ${folded[1]}`))
    return parts.slice(2).join(' ');
  return folded.length > 1 && words.countryWords.has(folded[0]!) ? parts.slice(1).join(' ') : name;
}
