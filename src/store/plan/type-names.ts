import type { ActorType } from '../../model/actor';
import type { IdKind } from './global-id';
import type { Selection, Variant } from './request';

/** GraphQL's type of a row of `actor`, whose `type` column tells. */
export const ACTOR_TYPE_NAMES: Readonly<Record<ActorType, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  UNNAMED_SOURCE: 'UnnamedSource',
};

/** The types that an id of this kind may name. */
export const TYPES_OF_KIND: Readonly<Record<IdKind, readonly string[]>> = {
  actor: Object.values(ACTOR_TYPE_NAMES),
  article: ['Article'],
  claim: ['Claim'],
  correction: ['Correction'],
  feed: ['Feed'],
  job: ['Job'],
  meeting: ['Meeting'],
  mention: ['Mention'],
  quote: ['Quote'],
  relation: ['Relation'],
  role: ['Role'],
  run: ['AnalysisRun'],
  story: ['Story'],
  watch: ['Watch'],
};

/** What is asked of these types, where the selection is of an interface that others share. */
export function narrow(selection: Selection, types: readonly string[]): Selection {
  return selection.map((variant) => narrowed(variant, types)).filter((variant) => variant.types.length > 0);
}

function narrowed(variant: Variant, to: readonly string[]): Variant {
  const types = variant.types.filter((type) => to.includes(type));
  return types.length === variant.types.length ? variant : { ...variant, types, fixed: false };
}
