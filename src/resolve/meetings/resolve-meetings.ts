import type { MeetingKind } from '../../model/meeting';
import type { MeetingCandidate, MeetingDecision, MeetingToResolve } from '../../model/resolution';
import { compareDates } from './compare-dates';
import { compareParties } from './compare-parties';

/** So much joins two reports: the same sides and any date that fits; a party, a place and the day; and so on. */
const ENOUGH = 5;

const SAME_PLACE = 2;

/** Of these a city seldom has two in one week. */
const RARE_KINDS: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['SUMMIT', 'CONFERENCE']);
const SAME_RARE_KIND = 2;

interface Scored {
  candidate: MeetingCandidate;
  score: number;
  reason: string;
}

/**
 * Which meetings of the graph an article reports: parties, date, place and kind together have to be enough, and none may
 * clash. Each meeting of the graph is given to one report of the article; where several fit equally well, the report
 * stays apart.
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
  const scored = candidates
    .flatMap((candidate) => score(meeting, candidate, publishedFrom) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return { id: null, reason: 'no meeting of these parties at that time and place' };
  if (best.score < ENOUGH) return { id: null, reason: `not sure enough: ${best.reason}` };
  if (second && second.score === best.score) return { id: null, reason: 'several meetings fit equally well' };
  return { id: best.candidate.id, reason: best.reason };
}

function score(
  meeting: MeetingToResolve,
  candidate: MeetingCandidate,
  publishedFrom: string | null,
): Scored | null {
  const parties = compareParties(meeting, candidate);
  const dates = compareDates(meeting, candidate, publishedFrom);
  if (!parties || !dates || clash(meeting, candidate)) return null;
  const samePlace = meeting.placeId !== null && meeting.placeId === candidate.placeId;
  const sameKind = meeting.kind === candidate.kind && RARE_KINDS.has(meeting.kind);
  const told = [parties.reason, dates.reason, samePlace ? 'same place' : [], sameKind ? 'same kind' : []];
  return {
    candidate,
    score: parties.weight + dates.weight + (samePlace ? SAME_PLACE : 0) + (sameKind ? SAME_RARE_KIND : 0),
    reason: told.flat().join(', '),
  };
}

/** A call and a summit of the same two on the same day are two meetings; so are two in different places. */
function clash(a: MeetingToResolve, b: MeetingToResolve): boolean {
  const alone = (kind: MeetingKind): boolean => kind === 'CALL' || kind === 'HEARING';
  if (a.kind !== b.kind && (alone(a.kind) || alone(b.kind))) return true;
  return a.placeId !== null && b.placeId !== null && a.placeId !== b.placeId;
}
