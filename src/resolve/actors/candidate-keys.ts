import type { FoundActor } from '../../model/actor';
import { blockKey } from '../../model/block-key';
import { nameKey } from '../../model/name-key';
import type { CandidateKeys } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { FULL_KINDS, keysOf } from './candidate-index';
import { identityKey } from './identity-key';

/** Names of every kind that may join: not "the president", nor the sources without a name. */
export function candidateKeys(found: FoundActor[]): CandidateKeys {
  const named = found.filter(({ type }) => type !== 'UNNAMED_SOURCE');
  const names = named.flatMap((actor) => keysOf(actor, [...FULL_KINDS, 'ACRONYM']));
  const people = named.filter(({ type }) => type === 'PERSON');
  return {
    names: unique([...names, ...people.flatMap(({ name }) => surnameKey(name) ?? [])]),
    surnames: unique(people.flatMap(({ name }) => surnameKey(name) ?? nameKey(name))),
    blocks: unique(named.flatMap(({ type, name }) => blockKey(type, name) ?? [])),
    // Whoever has the key that a new actor would get has to be seen, or the new one would become that one unasked.
    identityKeys: unique(named.filter(hasOwnKey).map((actor) => identityKey(actor, null))),
  };
}

/** People known by one word have the article in their key. */
function hasOwnKey({ type, name }: FoundActor): boolean {
  return type !== 'PERSON' || surnameKey(name) !== null;
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)].filter(Boolean);
}
