import type { ActorKey, FoundActor } from '../../model/actor';
import { coreName } from '../../model/block-key';
import { nameKey } from '../../model/name-key';

/** Words that acronyms pass over. */
const SMALL = new Set('of the and for in on to de la le du des et der und a an'.split(' '));

/** "NRA", "N.R.A." */
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;

/**
 * An article's actors that are called by an acronym alone, each with the one other organisation of the article that the
 * acronym's letters stand for: "the NRA" beside "the National Railway Alliance of Canada".
 */
export function joinAcronyms(found: readonly FoundActor[]): Map<ActorKey, ActorKey> {
  const bodies = found.filter(({ type }) => type === 'ORGANISATION');
  const short = bodies.filter(({ name }) => ACRONYM.test(name));
  const byInitials = new Map<string, Set<ActorKey>>();
  for (const { id, name } of short.length > 0 ? bodies : []) {
    for (const letters of [initials(name), initials(coreName(name))]) {
      if (letters) byInitials.set(letters, (byInitials.get(letters) ?? new Set()).add(id));
    }
  }
  return new Map(
    short.flatMap(({ id, name }) => {
      const [only, second] = byInitials.get(nameKey(name)) ?? [];
      return only !== undefined && second === undefined ? [[id, only] as const] : [];
    }),
  );
}

/** The first letters of a name's words, small ones left out; null for fewer than two words. */
export function initials(name: string): string | null {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word && !SMALL.has(word));
  return words.length < 2 ? null : words.map((word) => word[0]).join('');
}
