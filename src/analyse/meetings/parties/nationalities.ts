import type { NameLexicon } from '../../lexicon/name-lexicon';

const read = new WeakMap<NameLexicon, ReadonlyMap<string, string>>();

/** Country codes by nationality, lower case: "iranian" and "iranians" IR, "u.s." US. */
export function nationalitiesOf(lexicon: NameLexicon): ReadonlyMap<string, string> {
  const known = read.get(lexicon);
  if (known) return known;
  const entries = lexicon.countries.flatMap(({ code, demonyms, aliases }) => {
    const short = aliases.filter((alias) => alias === alias.toUpperCase());
    return [...demonyms, ...short].map((word) => [word.toLowerCase(), code] as const);
  });
  const nationalities = new Map(entries);
  read.set(lexicon, nationalities);
  return nationalities;
}

/** Country codes by the nationalities among words; two side by side name a people, no state: "Greek Cypriot". */
export function nationsIn(words: readonly string[], nationalities: ReadonlyMap<string, string>): string[] {
  const codes = words.map((word) => nationalities.get(word.toLowerCase()));
  return codes.flatMap((code, i) => (code && !codes[i - 1] && !codes[i + 1] ? [code] : []));
}
