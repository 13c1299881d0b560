import type { ActorCandidate, NearMiss } from '../../model/resolution';
import type { Match } from './candidate-index';
import { ENOUGH, MARGIN, type Comparison, type Feature } from './features';

/** Of namesakes by the dozen a person need not see all. */
const MOST_NEAR = 3;

/** A candidate whose name fits, and what its name is worth. */
export interface NameFit {
  candidate: ActorCandidate;
  weight: number;
  reason: string;
}

interface Scored {
  candidate: ActorCandidate;
  score: number;
  reason: string;
}

/**
 * The candidate that the name and all that surrounds it make sure enough, with the reasons; nobody where two are as
 * likely or nothing but the name's look speaks for one.
 */
export function chooseCandidate(
  fits: readonly NameFit[],
  features: readonly Feature[],
  compare: (candidate: ActorCandidate) => Comparison,
): Match {
  const scored = fits.map((fit) => score(fit, features, compare(fit.candidate)));
  const [best, second] = scored.sort((a, b) => b.score - a.score || a.candidate.id - b.candidate.id);
  if (!best) return { candidate: null, reason: 'nobody of this name' };
  const near = scored.slice(0, MOST_NEAR).map(nearMiss);
  if (best.score < ENOUGH) return { candidate: null, reason: `not sure enough: ${best.reason}`, near };
  if (second && best.score - second.score < MARGIN) {
    return { candidate: null, reason: `several fit equally well: ${best.reason}`, near };
  }
  return { candidate: best.candidate, reason: best.reason };
}

/** Enough to join two is an even chance. */
function nearMiss({ candidate, score: sum, reason }: Scored): NearMiss {
  return { id: candidate.id, score: 1 / (1 + Math.exp(ENOUGH - sum)), reason };
}

function score(
  { candidate, weight, reason }: NameFit,
  features: readonly Feature[],
  pair: Comparison,
): Scored {
  const holding = features.filter((feature) => feature.holds(pair));
  return {
    candidate,
    score: holding.reduce((sum, feature) => sum + feature.weight, weight),
    reason: [reason, ...holding.map((feature) => feature.reason)].join(', '),
  };
}
