import type { ActorKey, FoundActor } from '../../src/model/actor';
import type { Findings } from '../../src/model/findings';
import type { GoldDocument } from './score';

/** An annotated actor of the corpora that name speakers and participants. */
export interface GoldActor {
  key: string;
  type: string;
  name: string;
  names?: string[];
}

export function foldedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where the actor goes by this name, without regard to case, "the" and punctuation. */
export function goesBy(actor: FoundActor, name: string): boolean {
  const wanted = foldedName(name);
  return [actor.name, ...actor.names.map((n) => n.text)].some((form) => foldedName(form) === wanted);
}

/** Two actors are the same by a name: one form that both go by; of people without the title before it. */
function sharesName(gold: GoldActor, found: FoundActor): boolean {
  const isPerson = gold.type === 'PERSON' && found.type === 'PERSON';
  const known = new Set(
    formsOf(
      found.name,
      found.names.map((n) => n.text),
      isPerson,
    ),
  );
  return formsOf(gold.name, gold.names ?? [], isPerson).some((form) => known.has(form));
}

function formsOf(name: string, names: readonly string[], isPerson: boolean): string[] {
  const forms = [name, ...names].map(foldedName);
  return isPerson ? forms.map((form) => form.replace(TITLES, '')) : forms;
}

/**
 * Titles are no part of a name (definitions.md), but some annotations have them: "Pope Francis" is Francis, and "Crown
 * Prince Hussein" Hussein.
 */
const TITLES =
  /^(?:(?:crown|prime|vice|president|minister|king|queen|pope|emperor|empress|prince|princess|sultan|emir|sheikh|mr|mrs|ms|dr|sir|lord|sen|rep|gov|gen) )+/;

/** How many of the gold actors have a found one of their own. */
export function matchedActors(gold: GoldActor[], found: FoundActor[]): number {
  const free = [...found];
  return gold.filter((g) => {
    const at = free.findIndex((f) => sharesName(g, f));
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  }).length;
}

/** True where both name the same actors, in any order. */
export function sameActors(gold: GoldActor[], found: FoundActor[]): boolean {
  return gold.length === found.length && matchedActors(gold, found) === gold.length;
}

/** The annotated actors that these keys stand for. */
export function goldActors(document: GoldDocument, keys: readonly string[] = []): GoldActor[] {
  return keys.flatMap((key) => (document.actors as GoldActor[]).find((a) => a.key === key) ?? []);
}

/** The found actors that these keys stand for. */
export function actorsOf(findings: Findings, keys: readonly ActorKey[]): FoundActor[] {
  return keys.flatMap((key) => findings.actors.find((a) => a.id === key) ?? []);
}
