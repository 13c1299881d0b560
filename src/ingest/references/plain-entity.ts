import { ORGANISATION_KINDS, PLACE_KINDS } from '../../model/actor';
import type { ReferenceEntity, ReferencePosition } from '../../model/reference';

type Record_ = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, ReferenceEntity['type']>> = {
  person: 'PERSON',
  organisation: 'ORGANISATION',
  organization: 'ORGANISATION',
  company: 'ORGANISATION',
  place: 'PLACE',
  country: 'PLACE',
  city: 'PLACE',
};

/**
 * Our own form, as columns or as JSON: id, type and name; aliases, positions ("President of Norland"), wikidata, kind
 * and country where they are known. Several values of a column have semicolons between.
 */
export function readPlainEntity(record: Record_): ReferenceEntity | string {
  const { id, type, name } = {
    id: text(record, 'id'),
    type: text(record, 'type'),
    name: text(record, 'name'),
  };
  if (!id) return 'id is missing: what the entity is called in its source, such as Q794.';
  if (!name) return 'name is missing.';
  const known = TYPES[type.toLowerCase()];
  if (!known) return `type is "${type}"; it must be person, organisation or place.`;
  const wikidata = text(record, 'wikidata') || (WIKIDATA_ID.test(id) ? id : '');
  if (wikidata && !WIKIDATA_ID.test(wikidata)) return `wikidata is "${wikidata}"; an item looks like Q794.`;
  const kind = (text(record, 'kind') || (type.toLowerCase() in KIND_OF_TYPE ? type : '')).toUpperCase();
  const country = text(record, 'country').toUpperCase();
  if (country && !/^[A-Z]{2}$/.test(country))
    return `country is "${country}"; write two letters (ISO 3166-1), such as CH.`;
  return {
    id,
    type: known,
    name,
    aliases: list(record, 'aliases'),
    wikidata: wikidata || null,
    kind: [...ORGANISATION_KINDS, ...PLACE_KINDS].find((one) => one === kind) ?? null,
    countryCode: country || null,
    positions: list(record, 'positions').map(readPosition),
  };
}

export const WIKIDATA_ID = /^Q[1-9]\d{0,12}$/;
const KIND_OF_TYPE = { company: true, country: true, city: true };

/** "President of Norland", "minister of finance of Norland": of what stands behind the last "of" with a capital letter. */
export function readPosition(words: string): ReferencePosition {
  const [, title, of] = /^(.+?) (?:of|at|for) (?:the )?(\p{Lu}.*)$/u.exec(words) ?? [];
  return { title: (title ?? words).toLowerCase(), of: of ?? null };
}

function text(record: Record_, name: string): string {
  const value = record[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function list(record: Record_, name: string): string[] {
  const value = record[name];
  const values = Array.isArray(value) ? value.map(String) : text(record, name).split(/[;|]/);
  return [...new Set(values.map((one) => one.trim()))].filter(Boolean);
}
