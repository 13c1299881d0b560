import type { NameLexicon } from '../../lexicon/name-lexicon';
import type { GivenNames } from '../../text/sex-of-name';
import { PhraseList } from './phrase-list';
import { Trait } from './word-look';

/** Bits of listed phrases; the bodies' kinds take the bits above. */
export const PhraseKind = {
  Country: 1,
  Capital: 2,
  City: 4,
  LargeCity: 8,
  Region: 16,
  Demonym: 32,
  Body: 64,
  Company: 128,
  Outlet: 256,
  Team: 512,
} as const;

export interface CityRow {
  name: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** Above about 500,000 people: named without its country. */
  large: boolean;
}

const BODY_BITS: Readonly<Record<string, number>> = {
  COMPANY: PhraseKind.Company,
  OUTLET: PhraseKind.Outlet,
  NEWS_AGENCY: PhraseKind.Outlet,
  SPORTS_TEAM: PhraseKind.Team,
};

/** All listed phrases, also as lines in capitals write them. */
export function buildPhrases(lexicon: NameLexicon, cities: readonly CityRow[]): PhraseList {
  const list = new PhraseList();
  const add = (name: string, flags: number) => {
    list.add(tokensOf(name), flags);
    const upper = name.toUpperCase();
    // "US" and "WHO" in capitals may be "us" and "who", and short words are too many things.
    if (upper !== name && name.length > 3) list.add(tokensOf(upper), flags);
  };
  for (const country of lexicon.countries) {
    for (const name of [country.name, ...country.aliases]) add(name, PhraseKind.Country);
    for (const name of country.demonyms) add(name, PhraseKind.Demonym);
    for (const name of country.capitals) add(name, PhraseKind.Capital);
  }
  for (const region of lexicon.regions) add(region, PhraseKind.Region);
  for (const city of cities)
    add(city.name, city.large ? PhraseKind.City | PhraseKind.LargeCity : PhraseKind.City);
  for (const [kind, names] of Object.entries(lexicon.bodies)) {
    for (const name of names) add(name, PhraseKind.Body | (BODY_BITS[kind] ?? 0));
  }
  return list;
}

/** Listed names split like texts: at spaces, hyphens, the genitive's mark and signs. */
function tokensOf(name: string): string[] {
  return name.match(/['’]s?\b|[\p{L}\p{N}.]+(?:['’](?!s\b)\p{L}+)*|[^\s]/gu) ?? [];
}

/** What a lexicon and lists of given names tell of single words. */
export function traitReader(
  lexicon: NameLexicon,
  given: GivenNames,
): (form: string, lower: string) => number {
  const demonyms = new Set(lexicon.countries.flatMap((country) => country.demonyms));
  return (form, lower) => {
    const word = lower.replace(/\.$/, '');
    let traits = 0;
    if (given.male.has(lower)) traits |= Trait.MaleName;
    if (given.female.has(lower)) traits |= Trait.FemaleName;
    if (lexicon.personTitles.has(word)) traits |= Trait.PersonTitle;
    if (lexicon.bodyHeads.has(word)) traits |= Trait.BodyHead;
    if (lexicon.placeHeads.has(word)) traits |= Trait.PlaceHead;
    if (demonyms.has(form)) traits |= Trait.Demonym;
    if (lexicon.capitalised.has(word)) traits |= Trait.Function;
    if (lexicon.speechVerbs.has(lower)) traits |= Trait.SpeechVerb;
    if (lexicon.bodyDescribers.has(lower)) traits |= Trait.BodyNoun;
    if (lexicon.bodyWords.has(lower)) traits |= Trait.BodyWord;
    if (lexicon.matchVerbs.has(lower)) traits |= Trait.MatchVerb;
    return traits;
  };
}
