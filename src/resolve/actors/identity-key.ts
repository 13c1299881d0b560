import type { FoundActor } from '../../model/actor';
import { cutUnits } from '../../model/cut-units';
import { nameKey } from '../../model/name-key';
import { surnameKey } from '../../model/surname-key';
import { isGeneric } from './body-names';

/** Half a long description is enough to be one of its article. */
const MAX_LENGTH = 200;

/**
 * The key of a new actor. Two articles that are taken in at the same moment and name the same body make one actor,
 * since the key is unique. What must not join by its words alone has the article in its key; so has a second bearer of
 * a name. `articleId` null: the key that the name's first bearer has.
 */
export function identityKey(actor: FoundActor, articleId: number | null): string {
  const name = cutUnits(nameKey(actor.name) || actor.name, MAX_LENGTH);
  if (actor.type === 'UNNAMED_SOURCE') return `${actor.type}|article ${articleId}|${name}`;
  if (actor.type === 'PLACE') return `PLACE|${placeKey(actor, name)}`;
  if (actor.type === 'ORGANISATION') return `ORGANISATION|${bodyKey(actor, name)}`;
  const bare = surnameKey(actor.name) === null;
  return `${actor.type}|${name}${bare ? `|article ${articleId}` : ''}`;
}

/** The key of somebody who bears the name of another one. */
export function namesakeKey(actor: FoundActor, articleId: number): string {
  return `${identityKey(actor, articleId)}|article ${articleId}`;
}

/** Kenya's and Uganda's ministries of agriculture have keys of their own. */
function bodyKey(actor: FoundActor, name: string): string {
  return actor.countryCode && isGeneric(name) ? `${name}|${actor.countryCode}` : name;
}

/** Georgia the country and Georgia the state, Paris in France and Paris in Texas have keys of their own. */
function placeKey(actor: FoundActor, name: string): string {
  if (actor.kind === 'COUNTRY' && actor.countryCode) return `country ${actor.countryCode}`;
  return actor.countryCode ? `${name}|${actor.countryCode}` : name;
}
