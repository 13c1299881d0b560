import type { FoundActor, OrganisationKind } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import type { NameLexicon } from '../../lexicon/name-lexicon';

/** What every country has one of, so that it matters whose it is. */
const OF_COUNTRIES: ReadonlySet<string> = new Set<OrganisationKind>([
  'GOVERNMENT_BODY',
  'LEGISLATURE',
  'COURT',
  'MILITARY',
]);

const POSSESSIVE = /^['’]s?\s+$/;

/**
 * Tells whose the bodies of government are: "Kenya's Ministry of Agriculture", "the Kenyan Ministry of Agriculture". The
 * latter also goes by its name without the adjective.
 */
export function tellBodyCountries(
  text: string,
  actors: readonly FoundActor[],
  mentions: readonly FoundMention[],
  lexicon: NameLexicon,
): FoundActor[] {
  const owners = ownersOf(text, actors, mentions);
  const byAdjective = adjectives.get(lexicon) ?? adjectivesOf(lexicon);
  adjectives.set(lexicon, byAdjective);
  return actors.map((actor) => {
    if (!OF_COUNTRIES.has(actor.kind ?? '') || actor.countryCode) return actor;
    const [adjective = '', ...rest] = actor.name.split(' ');
    const countryCode = byAdjective.get(adjective) ?? owners.get(actor.id);
    if (countryCode === undefined) return actor;
    const plain = byAdjective.has(adjective) ? rest.join(' ') : '';
    if (!plain || !lexicon.bodyHeads.has(headOf(plain))) return { ...actor, countryCode };
    return { ...actor, countryCode, names: [...actor.names, { text: plain, kind: 'ALIAS', spans: [] }] };
  });
}

/** Codes of the countries whose names stand with an "'s" before a body's, by the body. */
function ownersOf(
  text: string,
  actors: readonly FoundActor[],
  mentions: readonly FoundMention[],
): Map<string, string> {
  const codes = new Map(
    actors.flatMap(({ id, kind, countryCode }) =>
      kind === 'COUNTRY' && countryCode ? [[id, countryCode]] : [],
    ),
  );
  const names = mentions.filter(({ kind }) => kind === 'NAME');
  const owners = new Map<string, string>();
  names.forEach(({ actor, end }, at) => {
    const next = names[at + 1];
    const code = codes.get(actor);
    // "Kenya" and the "Ministry" of another page are far apart.
    if (!next || !code || next.start - end > 8 || owners.has(next.actor)) return;
    if (POSSESSIVE.test(text.slice(end, next.start))) owners.set(next.actor, code);
  });
  return owners;
}

/** Made once for each lexicon. */
const adjectives = new WeakMap<NameLexicon, ReadonlyMap<string, string>>();

/** "Kenyan" KE, "U.S." US. */
function adjectivesOf({ countries }: NameLexicon): Map<string, string> {
  return new Map(
    countries.flatMap(({ code, demonyms, aliases }) =>
      [...demonyms, ...aliases.filter((alias) => alias === alias.toUpperCase())].map(
        (word) => [word, code] as const,
      ),
    ),
  );
}

/** The word that tells what a body is: "Ministry of Agriculture", "Foreign Ministry". */
function headOf(name: string): string {
  return (name.split(/ (?:of|for) /)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
}
