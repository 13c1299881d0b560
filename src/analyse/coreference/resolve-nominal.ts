import type { FoundActor } from '../../model/actor';
import type { CoreferenceLexicon, NominalRow } from '../lexicon/coreference-lexicon';
import type { Word } from '../text/document';
import type { CountryWords } from './coreference-input';
import type { Antecedent, Antecedents } from './antecedent';
import type { NominalKnowledge, NounPhrase } from './nominal-knowledge';
import { roleBearer } from './role-bearer';

/** A definite noun phrase and whom it stands for. */
export interface Nominal {
  /** Words [first, end) of the sentence, without the article. */
  first: number;
  end: number;
  actor: FoundActor;
  confidence: number;
  rule: string;
}

/** Words between the article and the noun: "the Iraqi deputy foreign minister". */
const MOST_MODIFIERS = 3;
/** Sentences back that a body may be referred to from. */
const REACH = 4;

/** The definite noun phrase that begins at a word and stands for an actor named before; null where none does. */
export function resolveNominal(
  words: readonly Word[],
  first: number,
  sentence: number,
  antecedents: Antecedents,
  knowledge: NominalKnowledge,
): Nominal | null {
  if (!knowledge.lexicon.definite.has(words[first]!.text.toLowerCase())) return null;
  for (let at = first + 1; at <= first + 1 + MOST_MODIFIERS && at < words.length; at++) {
    const noun = words[at]!.text.toLowerCase();
    if (goesOn(words[at + 1])) continue;
    const actor =
      roleBearer(phraseOf(words, first, at, knowledge.lexicon), antecedents, knowledge) ??
      bodyOf(words, first, at, sentence, antecedents, knowledge);
    if (actor) return { first: first + 1, end: at + 1, ...actor };
    if (!/^\p{L}[\p{L}-]*$/u.test(noun) || /^(?:of|in|on|at|to|for|and|or|that|which|who)$/.test(noun))
      return null;
  }
  return null;
}

/** "the company president": the noun is only the beginning of the phrase. A capital begins a name. */
function goesOn(next: Word | undefined): boolean {
  return next !== undefined && (/^(?:NOUN|PROPN)$/.test(next.upos) || /^\p{Lu}/u.test(next.text));
}

function phraseOf(
  words: readonly Word[],
  first: number,
  at: number,
  { timeWords, formerWords }: CoreferenceLexicon,
): NounPhrase {
  const between = words.slice(first + 1, at);
  return {
    noun: words[at]!.text.toLowerCase(),
    start: words[first]!.start,
    modifiers: between.filter(({ text }) => !timeWords.has(text.toLowerCase())),
    former: between.some(({ text }) => formerWords.has(text.toLowerCase())),
  };
}

function bodyOf(
  words: readonly Word[],
  first: number,
  at: number,
  sentence: number,
  antecedents: Antecedents,
  knowledge: NominalKnowledge,
) {
  const noun = words[at]!.text.toLowerCase();
  const row = knowledge.lexicon.nominals.find((candidate) => candidate.words.has(noun));
  const short = /^\p{Lu}/u.test(words[at]!.text) || !row ? headedBy(noun, antecedents) : null;
  if (short)
    return words.slice(first + 1, at).every((word) => mayDescribe(word, short.actor, knowledge))
      ? short
      : null;
  if (!row) return null;
  const candidates = antecedents.fitting(
    (antecedent) =>
      sentence - antecedent.sentence <= REACH &&
      standsFor(row, noun, antecedent.actor) &&
      !differs(row, words, at, antecedent.actor),
  );
  const near = ofCountry(candidates, countryIn(words, first + 1, at, knowledge.places), knowledge.places);
  const best = near.sort((a, b) => rank(b, noun, sentence) - rank(a, noun, sentence))[0];
  if (best) return { actor: best.actor, confidence: near.length === 1 ? 0.8 : 0.65, rule: 'kind' };
  return words[at - 1]?.text.toLowerCase() === row.namedLaterAfter
    ? namedLater(row, knowledge.soleByKind)
    : null;
}

/** The country whose adjective stands between article and noun: "the South Korean company". */
function countryIn(words: readonly Word[], from: number, to: number, places: CountryWords): string | null {
  for (let at = from; at < to; at++) {
    const one = words[at]!.text;
    const pair = at + 1 < to ? places.countryOfDemonym(`${one} ${words[at + 1]!.text}`) : null;
    const found = pair ?? places.countryOfDemonym(one);
    if (found) return found.code;
  }
  return null;
}

/** An adjective of a country chooses between several; where nothing tells whose they are, it's no guess. */
function ofCountry(candidates: Antecedent[], code: string | null, places: CountryWords): Antecedent[] {
  if (code === null) return candidates;
  const homes = candidates.map(({ actor }) => homeOf(actor, places));
  const own = candidates.filter((_, at) => homes[at] === code);
  const untold = candidates.filter((_, at) => homes[at] === null);
  if (own.length) return own;
  return candidates.length === 1 || untold.length === 1 ? untold : [];
}

/** The country of a body as far as its name tells it: "Real Madrid". */
function homeOf({ countryCode, name }: FoundActor, places: CountryWords): string | null {
  if (countryCode) return countryCode;
  const words = name.includes(' ') ? name.split(' ') : [];
  return words.map((word) => places.lookUp(word)?.countryCode).find(Boolean) ?? null;
}

/** "The academy" after the Academy of Sciences, "the Ministry" far behind the Finance Ministry: its name's head. */
function headedBy(noun: string, antecedents: Antecedents) {
  const [nearest] = antecedents.fitting(
    ({ actor }) =>
      actor.type === 'ORGANISATION' &&
      actor.names.some(({ text }) => text.includes(' ') && headOf(text) === noun),
  );
  return nearest ? { actor: nearest.actor, confidence: 0.8, rule: 'head of a name' } : null;
}

/** "The Free Democrats" are no Social Democrats: a capital before the head is part of a name. */
function mayDescribe({ text }: Word, { names }: FoundActor, { places }: NominalKnowledge): boolean {
  if (!/^\p{Lu}/u.test(text) || places.countryOfDemonym(text)) return true;
  return names.some((name) => name.text.includes(text));
}

/** The last word of a name before any "of" or "for". */
function headOf(name: string): string {
  return name
    .toLowerCase()
    .split(/\s(?:of|for)\s/)[0]!
    .split(' ')
    .at(-1)!;
}

/** "The news agency reported" before the text says which: the only one that it names at all. */
function namedLater(row: NominalRow, soleByKind: ReadonlyMap<string, FoundActor | null>) {
  const sole = row.namedLater && soleByKind.get(row.namedLater);
  return sole ? { actor: sole, confidence: 0.6, rule: 'named later' } : null;
}

/** The only actor of each kind that a text names; null for kinds of which it names several. */
export function soleByKind(actors: readonly FoundActor[]): Map<string, FoundActor | null> {
  const found = new Map<string, FoundActor | null>();
  for (const actor of actors) if (actor.kind) found.set(actor.kind, found.has(actor.kind) ? null : actor);
  return found;
}

function standsFor(row: NominalRow, noun: string, actor: FoundActor): boolean {
  if (actor.type !== row.type) return false;
  return row.kinds.length === 0 || row.kinds.some((kind) => kind === actor.kind) || bearsNoun(actor, noun);
}

function bearsNoun(actor: FoundActor, noun: string): boolean {
  return actor.names.some((name) => name.text.toLowerCase().split(' ').includes(noun));
}

/** "the defence ministry" after the Foreign Ministry was named. */
function differs(row: NominalRow, words: readonly Word[], at: number, actor: FoundActor): boolean {
  if (!row.strict) return false;
  const modifier = words[at - 1]!.text.toLowerCase();
  const named = actor.names.some((name) => name.text.toLowerCase().includes(modifier));
  return !/^(?:the|this|that)$/.test(modifier) && !named;
}

/** What is known to be a company is sooner "the company" than what may be anything. */
const KIND_TOLD = 0.5;

/** Near and prominent first; a body that has the noun in its name before all. */
function rank(
  { actor, sentence, prominence }: { actor: FoundActor; sentence: number; prominence: number },
  noun: string,
  here: number,
): number {
  const told = actor.kind && actor.kind !== 'OTHER' ? KIND_TOLD : 0;
  return (bearsNoun(actor, noun) ? 2 : 0) + told + prominence - 0.8 * (here - sentence);
}
