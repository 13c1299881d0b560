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
  @Edge(() => Article, articleOfFinding, { description: 'Which article reports it.' })
  article!: unknown;

  @Edge(() => [Evidence], piecesOfQuote('CONTENT'), {
    description: 'The pieces of `text` with their places.',
  })
  content!: unknown;

  @Edge(() => [Evidence], piecesOfQuote('VERBATIM'), {
    description: "The pieces within quotation marks: the only words that are the speaker's own.",
  })
  verbatim!: unknown;

  @Edge(() => [Actor], actorsOfQuote('SPEAKER'), {
    description: 'Who said it; several where they said it together, nobody where the article does not tell.',
  })
  speakers!: unknown;

  @Edge(() => [Actor], actorsOfQuote('ADDRESSEE'), {
    description: 'Whom it was said to, or who is accused, asked, warned.',
  })
  addressees!: unknown;

  @Edge(() => [Actor], actorsOfQuote('REPORTER'), {
    description: 'Who passed it on, nearest to the speaker first: Iran said ..., IRNA reported.',
  })
  reportedBy!: unknown;

  @Edge(() => [Actor], actorsOfQuote('ABOUT'), {
    description: 'Whom it speaks of, and who is accused in it.',
  })
  about!: unknown;

  @Edge(() => When, whenOf('said'), {
    nullable: true,
    description:
      'When it was said; null where the article does not tell. Orders, groups and filters by time then take its publication.',
  })
  said!: unknown;

  @Edge(() => Place, actorOf('said_at_id'), {
    nullable: true,
    description: 'Where it was said; null where that is not known.',
  })
  saidAt!: unknown;

  @Edge(() => Meeting, meetingOfQuote, {
    nullable: true,
    description: 'The meeting it was said at or speaks about.',
  })
  meeting!: unknown;

  @Edge(() => Claim, claimOfQuote, {
    nullable: true,
    description:
      'What it says, with all that others say to it; null where no other statement is about the same thing.',
  })
  claim!: unknown;

  @Edge(() => QuoteLinkConnection, linksOfQuote, {
    args: QuoteLinkListArgs,
    description:
      'Earlier quotes that it denies, contradicts, repeats or answers, in this article and in others.',
  })
  links!: unknown;

  @Edge(() => Evidence, evidenceOfFinding, {
    description: 'From the first to the last word of speaker, verb and what was said.',
  })
  evidence!: unknown;

  @Edge(() => [Correction], correctionsOfQuote, {
    args: FirstTenArgs,
    description: 'Decisions by people about it, the latest first; undone ones too.',
  })
  corrections!: unknown;
}

@Resolver(() => QuoteLink)
export class QuoteLinkResolver {
  @Edge(() => Quote, endOfLink('from'), { description: 'The later quote.' })
  from!: unknown;

  @Edge(() => Quote, endOfLink('to'), { description: 'The earlier quote.' })
  to!: unknown;
}
