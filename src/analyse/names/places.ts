import type { PlaceKind } from '../../model/actor';
import type { CountryRow, NameLexicon } from '../lexicon/name-lexicon';
import type { CityRow } from './labelling/build-knowledge';
import { foldName } from './fold-name';

/** What is known of a place by its name. */
export interface KnownPlace {
  kind: PlaceKind;
  countryCode?: string;
}

/** Countries by any of their names, capitals with their country, regions and cities. */
export class Places {
  private readonly countries = new Map<string, CountryRow>();
  private readonly capitals = new Map<string, CountryRow>();
  private readonly demonyms = new Map<string, CountryRow>();
  private readonly known = new Map<string, KnownPlace>();

  constructor(lexicon: NameLexicon, cities: readonly CityRow[]) {
    for (const [countryCode, towns] of Object.entries(lexicon.cities))
      for (const town of towns) this.add(town, { kind: 'CITY', countryCode });
    for (const city of cities) this.add(city.name, { kind: 'CITY', countryCode: city.country });
    for (const region of lexicon.regions) this.known.set(foldName(region), { kind: 'REGION' });
    for (const country of lexicon.countries) {
      for (const capital of country.capitals) {
        this.capitals.set(foldName(capital), country);
        this.known.set(foldName(capital), { kind: 'CITY', countryCode: country.code });
      }
    }
    for (const country of lexicon.countries) this.addCountry(country);
  }

  private addCountry(country: CountryRow): void {
    for (const demonym of country.demonyms) {
      if (!this.demonyms.has(demonym)) this.demonyms.set(demonym, country);
    }
    for (const name of [country.name, ...country.aliases]) {
      this.countries.set(foldName(name), country);
      this.known.set(foldName(name), { kind: 'COUNTRY', countryCode: country.code });
    }
  }

  /** The country of an adjective: "Greek". Case counts: "polish" is none. */
  countryOfDemonym(words: string): CountryRow | null {
    return this.demonyms.get(words) ?? null;
  }

  /** Of two cities of one name the larger one, which comes first, counts. */
  private add(name: string, place: KnownPlace): void {
    const key = foldName(name);
    if (!this.known.has(key)) this.known.set(key, place);
  }

  countryNamed(name: string): CountryRow | null {
    return this.countries.get(foldName(name)) ?? null;
  }

  /** The country whose government sits in a city. */
  countryRuledFrom(city: string): CountryRow | null {
    return this.capitals.get(foldName(city)) ?? null;
  }

  lookUp(name: string): KnownPlace | null {
    const folded = foldName(name);
    return this.known.get(folded) ?? this.partOf(folded);
  }

  /** "East Jerusalem", "northern Syria": by the place that it is a part of. */
  private partOf(folded: string): KnownPlace | null {
    const whole = this.known.get(PART.exec(folded)?.[1] ?? '');
    if (!whole) return null;
    return whole.kind === 'COUNTRY' ? { ...whole, kind: 'REGION' } : whole;
  }
}

const PART = /^(?:north|south|east|west|northern|southern|eastern|western|central|greater) (.+)$/;
