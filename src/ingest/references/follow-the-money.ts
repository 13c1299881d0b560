import type { OrganisationKind, PlaceKind } from '../../model/actor';
import type { ReferenceEntity } from '../../model/reference';
import { readPosition, WIKIDATA_ID } from './plain-entity';

/** Schemata of https://followthemoney.tech that are actors; of other entities nothing is read. */
const SCHEMATA: Readonly<Record<string, [ReferenceEntity['type'], OrganisationKind | PlaceKind | null]>> = {
  Person: ['PERSON', null],
  LegalEntity: ['ORGANISATION', null],
  Organization: ['ORGANISATION', null],
  Company: ['ORGANISATION', 'COMPANY'],
  PublicBody: ['ORGANISATION', 'GOVERNMENT_BODY'],
};

export function readFollowTheMoney(
  record: Readonly<Record<string, unknown>>,
): ReferenceEntity | null | string {
  const { id, schema, properties } = record;
  if (typeof id !== 'string' || !id) return 'id is missing.';
  if (typeof schema !== 'string') return 'schema is missing.';
  const known = SCHEMATA[schema];
  if (!known) return null;
  const values = (name: string): string[] => {
    const value = (properties as Record<string, unknown> | null)?.[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  const [name, ...others] = [
    ...values('name'),
    ...(typeof record['caption'] === 'string' ? [record['caption']] : []),
  ];
  if (!name) return 'properties.name is missing.';
  const wikidata = [...values('wikidataId'), id].find((one) => WIKIDATA_ID.test(one)) ?? null;
  const [country] = [...values('nationality'), ...values('jurisdiction'), ...values('country')];
  return {
    id,
    type: known[0],
    name,
    aliases: [...new Set([...others, ...values('alias'), ...values('previousName')])].filter(
      (one) => one !== name,
    ),
    wikidata,
    kind: known[1],
    countryCode: country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
    positions: values('position').map(readPosition),
  };
}
