import type { ActorKey, FoundActor } from '../../model/actor';
import type { Antecedent, Antecedents } from './antecedent';

/** How far back the parties of a matter may be named. */
const REACH = 6;

/**
 * The two parties that "both sides" means: of those that act in the sentences before, the two that do so most, the
 * nearest counting more. "The two countries" are those that the sentence itself names, if two. Empty where there are no two.
 * @param others those who are known to be none of them
 */
export function twoSides(
  sentence: number,
  people: boolean,
  antecedents: Antecedents,
  others: ReadonlySet<ActorKey>,
  states = false,
): FoundActor[] {
  const here = states ? [...countriesOf(sentence, antecedents)].filter(({ id }) => !others.has(id)) : [];
  if (here.length === 2) return here;
  const scores = new Map<FoundActor, number>();
  for (const antecedent of antecedents.all()) {
    const back = sentence - antecedent.sentence;
    if (back > REACH || !antecedent.agency || !mayBeParty(antecedent.actor, people)) continue;
    if (others.has(antecedent.actor.id)) continue;
    const weight = antecedent.agency * (people && isJoined(antecedent, antecedents) ? JOINED : 1);
    scores.set(antecedent.actor, (scores.get(antecedent.actor) ?? 0) + weight / (1 + 0.3 * back));
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return best.length === 2 ? best.map(([actor]) => actor) : [];
}

/** Sentences back that "the two" may have been named. */
const NEAR = 2;

/** "Lee met Dunn. [The two] said …": the only two people that act in the sentences before, else the only two bodies. */
export function onlyTwo(sentence: number, antecedents: Antecedents): FoundActor[] {
  return pairsBefore(sentence, antecedents)[0] ?? [];
}

/** "Lee met Dunn. [They] will meet again": the only two, where a sentence names both. */
export function twoTogether(sentence: number, antecedents: Antecedents): FoundActor[] {
  const isTogether = (pair: FoundActor[]): boolean => {
    const [one, other] = pair.map((actor) => sentencesOf(actor, antecedents));
    return one!.some((told) => other!.includes(told));
  };
  return pairsBefore(sentence, antecedents).find(isTogether) ?? [];
}

/** The people, and the bodies and countries, that act in the sentences before, where they are two. */
function pairsBefore(sentence: number, antecedents: Antecedents): FoundActor[][] {
  const acting = (people: boolean): FoundActor[] =>
    antecedents
      .fitting(
        ({ actor, agency, sentence: told }) =>
          sentence > told && sentence - told <= NEAR && agency > 0 && mayBeParty(actor, people),
      )
      .map(({ actor }) => actor)
      .reverse();
  return [acting(true), acting(false)].filter((found) => found.length === 2);
}

function sentencesOf(actor: FoundActor, antecedents: Antecedents): number[] {
  return antecedents.all().flatMap((told) => (told.actor === actor ? told.sentence : []));
}

function countriesOf(sentence: number, antecedents: Antecedents): Set<FoundActor> {
  const own = antecedents.all().filter((one) => one.sentence === sentence && one.actor.kind === 'COUNTRY');
  return new Set(own.map(({ actor }) => actor));
}

/** "Karr and Holm", unlike the spokesman who tells of them, are named side by side. */
function isJoined(one: Antecedent, antecedents: Antecedents): boolean {
  return antecedents
    .all()
    .some(
      (other) =>
        other.actor !== one.actor &&
        other.sentence === one.sentence &&
        mayBeParty(other.actor, true) &&
        Math.max(other.start, one.start) - Math.min(other.end, one.end) < BESIDE,
    );
}

/** What being named beside the other counts. */
const JOINED = 4;
/** UTF-16 units between two who are joined at most: " and Greek Foreign Minister ". */
const BESIDE = 28;

function mayBeParty(actor: FoundActor, people: boolean): boolean {
  if (people) return actor.type === 'PERSON';
  if (actor.type === 'PLACE') return actor.kind === 'COUNTRY';
  return actor.type === 'ORGANISATION' && actor.kind !== 'OUTLET' && actor.kind !== 'NEWS_AGENCY';
}
