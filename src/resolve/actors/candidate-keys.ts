import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { CandidateKeys } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { FULL_KINDS, keysOf } from './candidate-index';

/** Names of every kind that may join: not "the president", nor the sources without a name. */
export function candidateKeys(found: FoundActor[]): CandidateKeys {
  const named = found.filter(({ type }) => type !== 'UNNAMED_SOURCE');
  const names = named.flatMap((actor) => keysOf(actor, [...FULL_KINDS, 'ACRONYM']));
  const people = named.filter(({ type }) => type === 'PERSON');
  const countries = named.filter(({ kind, countryCode }) => kind === 'COUNTRY' && countryCode);
  return {
    names: unique([...names, ...people.flatMap(({ name }) => surnameKey(name) ?? [])]),
    surnames: unique(people.flatMap(({ name }) => surnameKey(name) ?? nameKey(name))),
    bareNames: unique(
      people.filter(({ name }) => surnameKey(name) === null).map(({ name }) => nameKey(name)),
    ),
    identityKeys: unique(countries.map(({ countryCode }) => `PLACE|country ${countryCode}`)),
  };
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)].filter(Boolean);
}
