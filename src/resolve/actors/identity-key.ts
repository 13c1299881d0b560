import type { FoundActor } from '../../model/actor';
import { cutUnits } from '../../model/cut-units';
import { nameKey } from '../../model/name-key';
import { surnameKey } from '../../model/surname-key';

/** Half a long description is enough to be one of its article. */
const MAX_LENGTH = 200;

/**
 * The key of a new actor. Two articles that are taken in at the same moment and name the same body make one actor,
 * since the key is unique. What must not join by its words alone has the article in its key.
 */
export function identityKey(actor: FoundActor, articleId: number): string {
  const name = cutUnits(nameKey(actor.name) || actor.name, MAX_LENGTH);
  if (actor.type === 'UNNAMED_SOURCE') return `${actor.type}|article ${articleId}|${name}`;
  if (actor.type === 'PLACE') return `PLACE|${placeKey(actor, name)}`;
  const bare = actor.type === 'PERSON' && surnameKey(actor.name) === null;
  return `${actor.type}|${name}${bare ? `|article ${articleId}` : ''}`;
}

/** Georgia the country and Georgia the state, Paris in France and Paris in Texas have keys of their own. */
function placeKey(actor: FoundActor, name: string): string {
  if (actor.kind === 'COUNTRY' && actor.countryCode) return `country ${actor.countryCode}`;
  return actor.countryCode ? `${name}|${actor.countryCode}` : name;
}
