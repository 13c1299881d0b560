import type { ActorKey } from '../../model/actor';
import type { Findings } from '../../model/findings';
import type { FoundMeeting } from '../../model/meeting';
import type { FoundQuote } from '../../model/quote';
import type { Span } from '../../model/span';

/** Which actor is meant beside these words. */
export type Move = (key: ActorKey, words: readonly Span[]) => ActorKey;

/** Gives roles, quotes, meetings and relations the actors that `move` says; mentions have theirs already. */
export function moveFindings(findings: Findings, move: Move): Findings {
  return {
    ...findings,
    roles: findings.roles.map((role) => ({
      ...role,
      person: move(role.person, [[role.start, role.end]]),
      ...(role.of === undefined ? {} : { of: move(role.of, [[role.start, role.end]]) }),
    })),
    quotes: findings.quotes.map((quote) => moveQuote(quote, move)),
    meetings: findings.meetings.map((meeting) => moveMeeting(meeting, move)),
    relations: findings.relations.map((relation) => ({
      ...relation,
      from: move(relation.from, [[relation.start, relation.end]]),
      to: move(relation.to, [[relation.start, relation.end]]),
    })),
  };
}

function moveQuote(quote: FoundQuote, move: Move): FoundQuote {
  const { source, content, saidAt } = quote;
  const whole = [...source, ...content];
  return {
    ...quote,
    speakers: quote.speakers.map((key) => move(key, source)),
    addressees: quote.addressees.map((key) => move(key, whole)),
    about: quote.about.map((key) => move(key, content)),
    reportedBy: quote.reportedBy.map((key) => move(key, whole)),
    ...(saidAt === undefined ? {} : { saidAt: move(saidAt, content) }),
  };
}

function moveMeeting(meeting: FoundMeeting, move: Move): FoundMeeting {
  const { place, host, sideLevels, mentions } = meeting;
  return {
    ...meeting,
    ...(place === undefined ? {} : { place: move(place, mentions) }),
    ...(host === undefined ? {} : { host: move(host, mentions) }),
    mediators: meeting.mediators.map((key) => move(key, mentions)),
    sides: meeting.sides.map((key) => move(key, mentions)),
    ...(sideLevels && {
      sideLevels: Object.fromEntries(
        Object.entries(sideLevels).map(([key, level]) => [move(key, mentions), level]),
      ),
    }),
    participants: meeting.participants.map((participant) => ({
      ...participant,
      actor: move(participant.actor, participant.spans),
      ...(participant.side === undefined ? {} : { side: move(participant.side, mentions) }),
    })),
  };
}
