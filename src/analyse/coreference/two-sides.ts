import type { FoundActor } from '../../model/actor';
import type { Antecedents } from './antecedent';

/** How far back the parties of a matter may be named. */
const REACH = 6;

/**
 * The two parties that "both sides" means: of those that act in the sentences before, the two that do so most, the
 * nearest counting more. Empty where there are no two.
 */
export function twoSides(sentence: number, people: boolean, antecedents: Antecedents): FoundActor[] {
  const scores = new Map<FoundActor, number>();
  for (const antecedent of antecedents.all()) {
    const back = sentence - antecedent.sentence;
    if (back > REACH || !antecedent.agency || !mayBeParty(antecedent.actor, people)) continue;
    scores.set(antecedent.actor, (scores.get(antecedent.actor) ?? 0) + antecedent.agency / (1 + 0.3 * back));
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return best.length === 2 ? best.map(([actor]) => actor) : [];
}

function mayBeParty(actor: FoundActor, people: boolean): boolean {
  if (people) return actor.type === 'PERSON';
  if (actor.type === 'PLACE') return actor.kind === 'COUNTRY';
  return actor.type === 'ORGANISATION' && actor.kind !== 'OUTLET' && actor.kind !== 'NEWS_AGENCY';
}
