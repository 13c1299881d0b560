import { Resolver } from 'type-graphql';
import { actorOf } from '../../store/plan/edges/actor';
import { claimOfQuote } from '../../store/plan/edges/claim';
import { correctionsOfQuote } from '../../store/plan/edges/correction';
import { articleOfFinding, evidenceOfFinding } from '../../store/plan/edges/evidence';
import {
  actorsOfQuote,
  endOfLink,
  linksOfQuote,
  meetingOfQuote,
  piecesOfQuote,
} from '../../store/plan/edges/quote';
import { whenOf } from '../../store/plan/edges/when';
import { QuoteLinkListArgs } from '../inputs/list-args';
import { FirstTenArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor, Place } from '../types/actor';
import { Article } from '../types/article';
import { Claim } from '../types/claim';
import { QuoteLinkConnection } from '../types/connections';
import { Correction } from '../types/correction';
import { Evidence, When } from '../types/evidence';
import { Meeting } from '../types/meeting';
import { Quote, QuoteLink } from '../types/quote';

@Resolver(() => Quote)
export class QuoteResolver {
  @Edge(() => Article, articleOfFinding)
  article!: unknown;

  @Edge(() => [Evidence], piecesOfQuote('CONTENT'))
  content!: unknown;

  @Edge(() => [Evidence], piecesOfQuote('VERBATIM'), {
    description: "The pieces within quotation marks: the only words that are the speaker's own.",
  })
  verbatim!: unknown;

  @Edge(() => [Actor], actorsOfQuote('SPEAKER'))
  speakers!: unknown;

  @Edge(() => [Actor], actorsOfQuote('ADDRESSEE'), {
    description: 'Whom it was said to, or who is accused, asked, warned.',
  })
  addressees!: unknown;

  @Edge(() => [Actor], actorsOfQuote('REPORTER'), {
    description: 'Who passed it on, nearest to the speaker first: Iran said ..., IRNA reported.',
  })
  reportedBy!: unknown;

  @Edge(() => [Actor], actorsOfQuote('ABOUT'))
  about!: unknown;

  @Edge(() => When, whenOf('said'), { nullable: true })
  said!: unknown;

  @Edge(() => Place, actorOf('said_at_id'), { nullable: true })
  saidAt!: unknown;

  @Edge(() => Meeting, meetingOfQuote, {
    nullable: true,
    description: 'The meeting it was said at or speaks about.',
  })
  meeting!: unknown;

  @Edge(() => Claim, claimOfQuote, {
    nullable: true,
    description: 'Where another statement is about the same thing.',
  })
  claim!: unknown;

  @Edge(() => QuoteLinkConnection, linksOfQuote, {
    args: QuoteLinkListArgs,
    description: 'Quotes it contradicts, repeats or answers, in this article and in others.',
  })
  links!: unknown;

  @Edge(() => Evidence, evidenceOfFinding)
  evidence!: unknown;

  @Edge(() => [Correction], correctionsOfQuote, { args: FirstTenArgs })
  corrections!: unknown;
}

@Resolver(() => QuoteLink)
export class QuoteLinkResolver {
  @Edge(() => Quote, endOfLink('from'))
  from!: unknown;

  @Edge(() => Quote, endOfLink('to'))
  to!: unknown;
}
