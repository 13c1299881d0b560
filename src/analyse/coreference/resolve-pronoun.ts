import type { ActorKey, FoundActor } from '../../model/actor';
import type { PronounRow } from '../lexicon/coreference-lexicon';
import type { Antecedent, Antecedents } from './antecedent';
import type { Sex } from '../text/sex-of-name';

/** A pronoun of the third person where it stands. */
export interface PronounSite {
  row: PronounRow;
  sentence: number;
  paragraph: number;
  /** Where the subject of its own verb stands, which "him" never means; null where there is none. */
  subject: number | null;
  /** Where somebody who is nobody known was named last before it in its sentence: "users", "the minister"; null for none. */
  others: number | null;
  /** Of "it": a thing, "the deal", is what the words before are about. */
  thing: boolean;
  /** Nouns of bodies, "the coastguard", which "it" may mean where they have no name. */
  bodies: ReadonlySet<string>;
  /** Who speaks may be whom the sentence before accuses or warns by name, not who does so without one. */
  charged: boolean;
  /** It stands in somebody's own words. */
  quoted: boolean;
  /** Who spoke last, where the pronoun speaks: "he also said". */
  speaksAgain: ActorKey | null;
  /** Who asked and was asked what these words answer: "you" and "I" in them. */
  talkers: readonly ActorKey[];
  /** Whose words it is in, between quotation marks; they speak of others as "he". */
  spokenBy: ActorKey | null;
  /** Who is said to say what it is in, without quotation marks; "he" is often themselves. */
  reportedOf: ActorKey | null;
  /** The same where they have no name and speak of themselves: "a neighbour said she …". */
  ofThemselves: ActorKey | null;
  /** Whom the words that it speaks name: actors, and words with a capital. Few speak of themselves by name. */
  speaksOf: ReadonlySet<string>;
}

/** How much each thing counts towards an antecedent; set on openly licensed news and interviews. */
const WEIGHTS = {
  sentenceBack: -0.9,
  otherParagraph: -0.2,
  prominence: 1.2,
  mentioned: 0.12,
  sexUntold: -0.35,
  reporter: 0.8,
  possessiveSameSentence: 0.5,
  speaksAgain: 0.6,
  otherQuoted: -0.6,
  unnamed: -0.4,
  outlet: -1,
  speaksOf: -2.5,
};
const FARTHEST_PERSON = 6;
const FARTHEST_BODY = 2;
const MOST_COUNTED = 5;

/** Whom a pronoun stands for, with how sure that is; null where nothing near fits. */
export function resolvePronoun(
  site: PronounSite,
  antecedents: Antecedents,
  sexes: ReadonlyMap<ActorKey, Sex>,
): { actor: FoundActor; confidence: number } | null {
  const barred = [site.spokenBy, ...site.talkers, actorAt(site.subject, antecedents)];
  const candidates = antecedents
    .fitting((antecedent) => !barred.includes(antecedent.actor.id) && fits(site, antecedent, sexes))
    .map((antecedent) => ({ antecedent, score: score(site, antecedent, antecedents, sexes) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best || meansOthers(site, best.antecedent)) return null;
  return {
    actor: best.antecedent.actor,
    confidence: confidenceOf(site, best.score - (next?.score ?? best.score - 3)),
  };
}

/** A subject or something prominent; an object has less. */
const SUBJECT_PROMINENCE = 1;

/**
 * "Users told Reuters that they …": somebody not known lies nearer than the actor, or is the subject. "The deal makes
 * Israel safer. It …": a thing is.
 */
function meansOthers({ others, thing }: PronounSite, { start, prominence }: Antecedent): boolean {
  if (thing) return prominence < SUBJECT_PROMINENCE;
  return others !== null && (start < others || prominence < SUBJECT_PROMINENCE);
}

/** The lead over the next best candidate tells how sure the choice is; "they" and "it" may mean what nobody named. */
function confidenceOf({ row }: PronounSite, lead: number): number {
  return row.sex === 'm' || row.sex === 'f'
    ? Math.min(0.92, 0.55 + 0.2 * lead)
    : Math.min(0.6, 0.4 + 0.1 * lead);
}

function fits(
  site: PronounSite,
  { actor, sentence }: Antecedent,
  sexes: ReadonlyMap<ActorKey, Sex>,
): boolean {
  const back = site.sentence - sentence;
  if (site.row.sex === 'm' || site.row.sex === 'f') {
    const sex = sexes.get(actor.id);
    const unnamed = actor.id === site.speaksAgain || actor.id === site.ofThemselves;
    const person =
      actor.type === 'PERSON' || (unnamed && isSingular(actor) && !site.bodies.has(nounOf(actor)));
    return person && back <= FARTHEST_PERSON && (!sex || sex === site.row.sex);
  }
  if (back > FARTHEST_BODY) return false;
  if (site.row.plural) return actor.type === 'ORGANISATION' || (isPlural(actor) && !isPress(actor));
  if (actor.type === 'UNNAMED_SOURCE')
    return !site.row.possessive && !site.charged && site.bodies.has(nounOf(actor));
  return actor.type === 'ORGANISATION' || (actor.type === 'PLACE' && actor.kind === 'COUNTRY');
}

/** "coastguard" of "Leeds coastguard in Hull". */
function nounOf({ name }: FoundActor): string {
  return name.toLowerCase().split(BEHIND_NOUN)[0]!.split(' ').at(-1)!;
}

const BEHIND_NOUN = / (?:of|in|at|from|for|with|on|to|close|familiar) /;

/** Media are named as where something was said, seldom spoken of. */
function passesOn({ kind }: FoundActor): boolean {
  return kind === 'OUTLET' || kind === 'NEWS_AGENCY';
}

export function actorAt(offset: number | null, antecedents: Antecedents): ActorKey | null {
  const found = antecedents
    .all()
    .find(({ start, end }) => offset !== null && start <= offset && offset < end);
  return found?.actor.id ?? null;
}

function isSingular(actor: FoundActor): boolean {
  return actor.type === 'UNNAMED_SOURCE' && !isPlural(actor);
}

/** "officials" and "police" are several; "a spokesperson" is not. */
function isPlural({ type, name }: FoundActor): boolean {
  const [nouns] = name.split(BEHIND_NOUN);
  return type === 'UNNAMED_SOURCE' && /(?:s|police|people|media|men|women|many|some|most|few)$/i.test(nouns!);
}

/** "Told reporters that they …": who is told it writes of others. */
function isPress({ name }: FoundActor): boolean {
  return /^(?:reporters|journalists|correspondents)\b/i.test(name);
}

/** Who is behind a document that the text speaks of: the most prominent actor just before it. */
export function authorBefore(
  sentence: number,
  farthest: number,
  antecedents: Antecedents,
): FoundActor | null {
  const near = antecedents
    .fitting(
      (one) => one.actor.type !== 'PLACE' && !passesOn(one.actor) && sentence - one.sentence <= farthest,
    )
    .sort((a, b) => b.prominence - a.prominence + b.sentence - a.sentence);
  return near[0]?.actor ?? null;
}

function speaksOf(site: PronounSite, { id, type, name }: FoundActor): boolean {
  return site.speaksOf.has(id) || (type === 'PERSON' && site.speaksOf.has(name.split(' ')[0]!));
}

function score(
  site: PronounSite,
  antecedent: Antecedent,
  antecedents: Antecedents,
  sexes: ReadonlyMap<ActorKey, Sex>,
): number {
  const { actor, sentence, paragraph, prominence } = antecedent;
  const personal = site.row.sex === 'm' || site.row.sex === 'f';
  return (
    WEIGHTS.sentenceBack * (site.sentence - sentence) +
    (paragraph === site.paragraph ? 0 : WEIGHTS.otherParagraph) +
    WEIGHTS.prominence * prominence +
    WEIGHTS.mentioned * Math.min(antecedents.countOf(actor.id), MOST_COUNTED) +
    (personal && !sexes.has(actor.id) ? WEIGHTS.sexUntold : 0) +
    (actor.id === site.reportedOf ? WEIGHTS.reporter : 0) +
    (actor.id === site.speaksAgain ? WEIGHTS.speaksAgain : 0) +
    (antecedent.quoted && !site.quoted ? WEIGHTS.otherQuoted : 0) +
    (speaksOf(site, actor) ? WEIGHTS.speaksOf : 0) +
    (actor.type === 'UNNAMED_SOURCE' ? WEIGHTS.unnamed : 0) +
    (passesOn(actor) && actor.id !== site.speaksAgain ? WEIGHTS.outlet : 0) +
    (site.row.possessive && sentence === site.sentence ? WEIGHTS.possessiveSameSentence : 0)
  );
}
