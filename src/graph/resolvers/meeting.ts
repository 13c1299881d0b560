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
  @Edge(() => When, dateOfMeeting, {
    nullable: true,
    description: 'When it is or was, by the newest report that tells it; null where none does.',
  })
  date!: unknown;

  @Edge(() => Place, actorOf('place_id'), {
    nullable: true,
    description: 'Where, by the newest report that tells it.',
  })
  place!: unknown;

  @Edge(() => Actor, actorOf('host_id'), {
    nullable: true,
    description: 'At whose invitation, by the newest report that tells it.',
  })
  host!: unknown;

  @Edge(() => [Actor], mediatorsOfMeeting, { description: 'Who brings the sides together.' })
  mediators!: unknown;

  @Edge(() => [MeetingSide], sidesOfMeeting, {
    description: 'Whom those who meet stand for: countries, bodies.',
  })
  sides!: unknown;

  @Edge(() => [Participant], participantsOfMeeting, { description: 'All who take part, each with its part.' })
  participants!: unknown;

  @Edge(() => [AgendaItem], itemsOfMeeting('AGENDA'), {
    description: 'What it is for, in the words of its reports, the newest first.',
  })
  agenda!: unknown;

  @Edge(() => [AgendaItem], itemsOfMeeting('OUTCOME'), {
    description: 'What it came to, in the words of its reports, the newest first.',
  })
  outcome!: unknown;

  @Edge(() => QuoteConnection, quotesOfMeeting, {
    args: QuoteListArgs,
    description: 'Said at it or about it, by anyone, in any article.',
  })
  quotes!: unknown;

  @Edge(() => ArticleConnection, articlesOfMeeting, {
    args: ArticleListArgs,
    description: 'Articles that report it.',
  })
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

  @Edge(() => [Correction], correctionsOfMeeting, {
    args: FirstTenArgs,
    description: 'Decisions by people about it, the latest first; undone ones too.',
  })
  corrections!: unknown;

  @Edge(() => Meeting, neighbourOfMeeting('before'), {
    nullable: true,
    description:
      'The one before it of the same sides, by date; null where there is none, or its date or a second side is not told.',
  })
  previous!: unknown;

  @Edge(() => Meeting, neighbourOfMeeting('after'), {
    nullable: true,
    description:
      'The one after it of the same sides, by date; null where there is none, or its date or a second side is not told.',
  })
  next!: unknown;
}

@Resolver(() => MeetingSide)
export class MeetingSideResolver {
  @Edge(() => Actor, actorOf('actor_id'), { description: 'Whom the side stands for: Iran.' })
  principal!: unknown;

  @Edge(() => Person, headOfSide, {
    nullable: true,
    description: 'Who leads those who came for it; null where nobody is told.',
  })
  head!: unknown;

  @Edge(() => [Participant], participantsOfSide, { description: 'Who came for it.' })
  participants!: unknown;
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @Edge(() => Actor, actorOf('actor_id'), { description: 'Who took part.' })
  actor!: unknown;

  @Edge(() => Actor, actorOf('side_id'), {
    nullable: true,
    description: 'The principal it came for: United States; null where that is not known.',
  })
  side!: unknown;

  @Edge(() => [Evidence], evidenceOfParticipant, {
    args: FirstTenArgs,
    description: 'Words that report it, of the newest reports first.',
  })
  evidence!: unknown;
}

@Resolver(() => MeetingReport)
export class MeetingReportResolver {
  @Edge(() => Article, articleOfFinding, { description: 'The article.' })
  article!: unknown;

  @Edge(() => When, publishedOfReport, {
    nullable: true,
    description: 'When that was published; null where it is not known.',
  })
  reportedAt!: unknown;

  @Edge(() => [Evidence], evidenceOfReport, {
    description: 'Every word that refers to the meeting there: "talks", "met".',
  })
  evidence!: unknown;
}

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @Edge(() => [DisagreementValue], valuesOfDisagreement, {
    description: 'What reports say, what most of them say first.',
  })
  values!: unknown;
}

@Resolver(() => DisagreementValue)
export class DisagreementValueResolver {
  @Edge(() => [Article], articlesOfValue, {
    args: FirstTenArgs,
    description: 'Who says so, in the order in which they came in.',
  })
  articles!: unknown;
}
