import type { PlaceKind } from '../../model/actor';
import type { ReferenceEntity } from '../../model/reference';
import { WIKIDATA_ID } from './plain-entity';

const INSTANCE_OF = 'P31';
const COORDINATES = 'P625';
const COUNTRY_CODE = 'P297';
/** Classes by which an item tells what it is; what has coordinates and is no body is a place. */
const HUMAN = 'Q5';
const COUNTRIES = ['Q6256', 'Q3624078'];
const CITIES = ['Q515', 'Q1549591', 'Q5119'];

type Claims = Readonly<Record<string, unknown>>;

/** An item as Wikidata's dumps have it: labels, aliases and claims. English names, or else those for all languages. */
export function readWikidata(record: Readonly<Record<string, unknown>>): ReferenceEntity | null | string {
  const { id, labels, aliases } = record;
  if (typeof id !== 'string' || !WIKIDATA_ID.test(id)) return 'id is no Wikidata item, such as Q794.';
  const name = valuesOf((labels as Claims)?.['en'])[0] ?? valuesOf((labels as Claims)?.['mul'])[0];
  if (!name) return null;
  const claims = (record['claims'] ?? {}) as Claims;
  const classes = itemsOf(claims, INSTANCE_OF);
  const kind = placeKind(classes);
  const isPlace = kind !== null || (COORDINATES in claims && !classes.includes(HUMAN));
  const [code] = itemsOf(claims, COUNTRY_CODE);
  return {
    id,
    type: classes.includes(HUMAN) ? 'PERSON' : isPlace ? 'PLACE' : 'ORGANISATION',
    name,
    aliases: [...valuesOf((aliases as Claims)?.['en']), ...valuesOf((aliases as Claims)?.['mul'])],
    wikidata: id,
    kind,
    countryCode: code && /^[A-Z]{2}$/.test(code) ? code : null,
    positions: [],
  };
}

function placeKind(classes: readonly string[]): PlaceKind | null {
  if (classes.some((one) => COUNTRIES.includes(one))) return 'COUNTRY';
  return classes.some((one) => CITIES.includes(one)) ? 'CITY' : null;
}

/** { value } or a list of such. */
function valuesOf(terms: unknown): string[] {
  const all = Array.isArray(terms) ? terms : [terms];
  return all.flatMap((term: unknown) => {
    const value = (term as { value?: unknown } | null)?.value;
    return typeof value === 'string' ? [value] : [];
  });
}

/** Items ("Q5") and strings that a property's statements have. */
function itemsOf(claims: Claims, property: string): string[] {
  const statements = claims[property];
  if (!Array.isArray(statements)) return [];
  return statements.flatMap((statement: unknown) => {
    const value = (statement as { mainsnak?: { datavalue?: { value?: unknown } } } | null)?.mainsnak
      ?.datavalue?.value;
    const id = typeof value === 'string' ? value : (value as { id?: unknown } | undefined)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
