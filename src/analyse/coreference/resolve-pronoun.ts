import type { ActorKey, FoundActor } from '../../model/actor';
import type { PronounRow } from '../lexicon/coreference-lexicon';
import type { Antecedent, Antecedents } from './antecedent';
import type { Sex } from './sex-of-people';

/** A pronoun of the third person where it stands. */
export interface PronounSite {
  row: PronounRow;
  sentence: number;
  paragraph: number;
  /** Where the subject of its own verb stands, which "him" never means; null where there is none. */
  subject: number | null;
  /** Whose words it is in, between quotation marks; they speak of others as "he". */
  spokenBy: ActorKey | null;
  /** Who is said to say what it is in, without quotation marks; "he" is often themselves. */
  reportedOf: ActorKey | null;
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
  const candidates = antecedents
    .fitting((antecedent) => fits(site, antecedent, sexes))
    .map((antecedent) => ({ actor: antecedent.actor, score: score(site, antecedent, antecedents, sexes) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best) return null;
  return { actor: best.actor, confidence: confidenceOf(best.score - (next?.score ?? best.score - 3)) };
}

/** The lead over the next best candidate tells how sure the choice is. */
function confidenceOf(lead: number): number {
  return Math.min(0.92, 0.55 + 0.2 * lead);
}

function fits(
  site: PronounSite,
  { actor, sentence, start, end }: Antecedent,
  sexes: ReadonlyMap<ActorKey, Sex>,
): boolean {
  const { subject } = site;
  if (actor.id === site.spokenBy || (subject !== null && start <= subject && subject < end)) return false;
  const back = site.sentence - sentence;
  if (site.row.sex === 'm' || site.row.sex === 'f') {
    const sex = sexes.get(actor.id);
    return actor.type === 'PERSON' && back <= FARTHEST_PERSON && (!sex || sex === site.row.sex);
  }
  if (back > FARTHEST_BODY) return false;
  if (site.row.plural) return actor.type === 'ORGANISATION' || isPlural(actor);
  return actor.type === 'ORGANISATION' || (actor.type === 'PLACE' && actor.kind === 'COUNTRY');
}

/** "officials" and "police" are several; "a spokesperson" is not. */
function isPlural({ type, name }: FoundActor): boolean {
  const [nouns] = name.split(/ (?:of|in|at|from|for|with|on|to|close|familiar) /);
  return type === 'UNNAMED_SOURCE' && /(?:s|police|people|media|men|women)$/i.test(nouns!);
}

/** Who is behind a document that the text speaks of: the most prominent actor just before it. */
export function authorBefore(
  sentence: number,
  farthest: number,
  antecedents: Antecedents,
): FoundActor | null {
  const near = antecedents
    .fitting((one) => one.actor.type !== 'PLACE' && sentence - one.sentence <= farthest)
    .sort((a, b) => b.prominence - a.prominence + b.sentence - a.sentence);
  return near[0]?.actor ?? null;
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
    (site.row.possessive && sentence === site.sentence ? WEIGHTS.possessiveSameSentence : 0)
  );
}
