import { foldName, isAcronym, standsForInitials } from '../fold-name';

/** What the organisation comparison must know of the language. */
export interface OrganisationWords {
  /** Names and adjectives of countries, folded: "us", "iranian". */
  countryWords: ReadonlySet<string>;
  /** Words that head names, lower case: "corp", "ministry". */
  heads: ReadonlySet<string>;
}

/** A word of a folded name that says only that it is a company. */
export const LEGAL_FORM =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|kgaa|ag|a\/s|aps|sa|sas|sarl|nv|bv|spa|srl|se|ab|asa|oyj|oy|pty|bhd|tbk|pjsc|group|holdings?)$/;

/** A name as it is compared with others. */
export interface ComparedName {
  name: string;
  folded: string;
  words: readonly string[];
  isAcronym: boolean;
  /** Folded, without the country that it begins with. */
  ofCountry: string;
}

export function comparedName(name: string, words: OrganisationWords): ComparedName {
  const folded = foldName(name);
  return {
    name,
    folded,
    words: folded.split(' '),
    isAcronym: isAcronym(name),
    ofCountry: foldName(withoutCountry(name, words)),
  };
}

/** True where a shorter name may stand for a longer one of the same text: "the Houthi movement" for the Houthis, too. */
export function mayAbbreviate(short: ComparedName, long: ComparedName, words: OrganisationWords): boolean {
  if (short.isAcronym) return standsForInitials(short.name, long.name) || short.folded === long.ofCountry;
  if (short.words.length === 1 && long.folded === `${short.folded}s`) return !words.heads.has(long.folded);
  if (short.words.length >= long.words.length) return false;
  // "Boeing" for "Boeing Co", "Tesla" for "Tesla Motors".
  if (long.folded.startsWith(`${short.folded} `)) {
    const rest = long.words.slice(short.words.length);
    return (
      rest.every((word) => LEGAL_FORM.test(word) || words.heads.has(word)) ||
      isFirstOfFirm(short, rest, words)
    );
  }
  return long.ofCountry === short.folded || isHeadAlone(short, long, words);
}

/** "Helvion" for "Helvion Therapeutics AG"; not "American" for "American Express Co", nor "Bank". */
function isFirstOfFirm(
  { words: [first, ...more] }: ComparedName,
  rest: readonly string[],
  { countryWords, heads }: OrganisationWords,
): boolean {
  const common = more.length > 0 || countryWords.has(first!) || heads.has(first!);
  return !common && LEGAL_FORM.test(rest.at(-1)!);
}

/** "the Commission" for the "National Budget Commission", "the Court" for the "Court of Appeal". */
function isHeadAlone(short: ComparedName, long: ComparedName, words: OrganisationWords): boolean {
  if (short.words.length > 1 || !words.heads.has(short.folded) || LEGAL_FORM.test(short.folded)) return false;
  const border = long.words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return long.words.at(border < 0 ? -1 : border - 1) === short.folded;
}

/** "US State Department" and "Iranian Foreign Ministry" without their first word. */
export function withoutCountry(name: string, words: OrganisationWords): string {
  const parts = name.split(' ');
  const folded = parts.map((part) => foldName(part));
  if (folded.length > 2 && words.countryWords.has(`${folded[0]} ${folded[1]}`))
    return parts.slice(2).join(' ');
  return folded.length > 1 && words.countryWords.has(folded[0]!) ? parts.slice(1).join(' ') : name;
}
