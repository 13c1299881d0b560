import type { MeetingCandidate, MeetingDecision, MeetingToResolve } from '../../model/resolution';
import { compareDates } from './compare-dates';

/**
 * Which meetings of the graph an article reports: the same sides, a date that fits and no other place. Each meeting of
 * the graph is given to one report of the article; where several fit equally well, the report stays apart.
 */
export function resolveMeetings(
  found: MeetingToResolve[],
  candidates: MeetingCandidate[],
  publishedFrom: string | null,
): MeetingDecision[] {
  const taken = new Set<number>();
  return found.map((meeting) => {
    const free = candidates.filter(({ id }) => !taken.has(id));
    const decision = resolveMeeting(meeting, free, publishedFrom);
    if (decision.id !== null) taken.add(decision.id);
    return decision;
  });
}

function resolveMeeting(
  meeting: MeetingToResolve,
  candidates: MeetingCandidate[],
  publishedFrom: string | null,
): MeetingDecision {
  if (meeting.sides.length < 2) return { id: null, reason: 'its sides are not known' };
  const scored = candidates
    .filter((candidate) => sameSides(meeting, candidate) && fits(meeting, candidate))
    .flatMap((candidate) => {
      const comparison = compareDates(meeting, candidate, publishedFrom);
      return comparison ? [{ candidate, ...comparison }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return { id: null, reason: 'no meeting of these sides at that time and place' };
  if (second && second.score === best.score) return { id: null, reason: 'several meetings fit equally well' };
  return { id: best.candidate.id, reason: `same sides, ${best.reason}` };
}

function sameSides(a: MeetingToResolve, b: MeetingToResolve): boolean {
  const first = new Set(a.sides);
  const second = new Set(b.sides);
  return first.size === second.size && [...first].every((side) => second.has(side));
}

/** A call and a summit of the same two on the same day are two meetings; so are two in different places. */
function fits(a: MeetingToResolve, b: MeetingToResolve): boolean {
  const alone = (kind: string): boolean => kind === 'CALL' || kind === 'HEARING';
  if (a.kind !== b.kind && (alone(a.kind) || alone(b.kind))) return false;
  return a.placeId === null || b.placeId === null || a.placeId === b.placeId;
}
