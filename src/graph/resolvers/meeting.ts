import { Resolver } from 'type-graphql';
import { actorOf } from '../../store/plan/edges/actor';
import { articlesOfMeeting } from '../../store/plan/edges/article';
import { correctionsOfMeeting } from '../../store/plan/edges/correction';
import { articleOfFinding } from '../../store/plan/edges/evidence';
import {
  dateOfMeeting,
  evidenceOfParticipant,
  evidenceOfReport,
  headOfSide,
  itemsOfMeeting,
  mediatorsOfMeeting,
  neighbourOfMeeting,
  participantsOfMeeting,
  participantsOfSide,
  publishedOfReport,
  reportsOfMeeting,
  sidesOfMeeting,
} from '../../store/plan/edges/meeting';
import {
  articlesOfValue,
  disagreementsOfMeeting,
  valuesOfDisagreement,
} from '../../store/plan/edges/disagreement';
import { quotesOfMeeting } from '../../store/plan/edges/quote';
import { ArticleListArgs, QuoteListArgs, ReportListArgs } from '../inputs/list-args';
import { FirstTenArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor, Person, Place } from '../types/actor';
import { Article } from '../types/article';
import { ArticleConnection, MeetingReportConnection, QuoteConnection } from '../types/connections';
import { Correction } from '../types/correction';
import { AgendaItem, Evidence, When } from '../types/evidence';
import {
  Disagreement,
  DisagreementValue,
  Meeting,
  MeetingReport,
  MeetingSide,
  Participant,
} from '../types/meeting';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Edge(() => When, dateOfMeeting, { nullable: true })
  date!: unknown;

  @Edge(() => Place, actorOf('place_id'), { nullable: true })
  place!: unknown;

  @Edge(() => Actor, actorOf('host_id'), { nullable: true })
  host!: unknown;

  @Edge(() => [Actor], mediatorsOfMeeting)
  mediators!: unknown;

  @Edge(() => [MeetingSide], sidesOfMeeting)
  sides!: unknown;

  @Edge(() => [Participant], participantsOfMeeting)
  participants!: unknown;

  @Edge(() => [AgendaItem], itemsOfMeeting('AGENDA'))
  agenda!: unknown;

  @Edge(() => [AgendaItem], itemsOfMeeting('OUTCOME'))
  outcome!: unknown;

  @Edge(() => QuoteConnection, quotesOfMeeting, {
    args: QuoteListArgs,
    description: 'Said at it or about it, by anyone, in any article.',
  })
  quotes!: unknown;

  @Edge(() => ArticleConnection, articlesOfMeeting, { args: ArticleListArgs })
  articles!: unknown;

  @Edge(() => MeetingReportConnection, reportsOfMeeting, {
    args: ReportListArgs,
    description: 'Newest publication first; of one article only, where given.',
  })
  reports!: unknown;

  @Edge(() => [Disagreement], disagreementsOfMeeting, {
    description: 'Fields on which articles disagree, each value with its articles.',
  })
  disagreements!: unknown;

  @Edge(() => [Correction], correctionsOfMeeting, { args: FirstTenArgs })
  corrections!: unknown;

  @Edge(() => Meeting, neighbourOfMeeting('before'), {
    nullable: true,
    description: 'The one before it of the same sides, by date.',
  })
  previous!: unknown;

  @Edge(() => Meeting, neighbourOfMeeting('after'), {
    nullable: true,
    description: 'The one after it of the same sides, by date.',
  })
  next!: unknown;
}

@Resolver(() => MeetingSide)
export class MeetingSideResolver {
  @Edge(() => Actor, actorOf('actor_id'), { description: 'Whom the side stands for: Iran.' })
  principal!: unknown;

  @Edge(() => Person, headOfSide, { nullable: true })
  head!: unknown;

  @Edge(() => [Participant], participantsOfSide)
  participants!: unknown;
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @Edge(() => Actor, actorOf('actor_id'))
  actor!: unknown;

  @Edge(() => Actor, actorOf('side_id'), { nullable: true, description: 'The principal it came for.' })
  side!: unknown;

  @Edge(() => [Evidence], evidenceOfParticipant, { args: FirstTenArgs })
  evidence!: unknown;
}

@Resolver(() => MeetingReport)
export class MeetingReportResolver {
  @Edge(() => Article, articleOfFinding)
  article!: unknown;

  @Edge(() => When, publishedOfReport, { nullable: true })
  reportedAt!: unknown;

  @Edge(() => [Evidence], evidenceOfReport)
  evidence!: unknown;
}

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @Edge(() => [DisagreementValue], valuesOfDisagreement)
  values!: unknown;
}

@Resolver(() => DisagreementValue)
export class DisagreementValueResolver {
  @Edge(() => [Article], articlesOfValue, { args: FirstTenArgs })
  articles!: unknown;
}
