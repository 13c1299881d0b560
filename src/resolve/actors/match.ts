import type { ActorCandidate } from '../../model/resolution';

/** Which of the graph's actors a found one is, if any, and why. */
export interface Match {
  candidate: ActorCandidate | null;
  reason: string;
}
