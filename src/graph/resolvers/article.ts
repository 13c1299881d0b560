import { Resolver } from 'type-graphql';
import { actorOf, actorsOfArticle } from '../../store/plan/edges/actor';
import {
  authorsOfArticle,
  creditsOfArticle,
  runsOfArticle,
  topicsOfArticle,
} from '../../store/plan/edges/article';
import { articleOfFinding, evidenceOfCredit, evidenceOfFinding } from '../../store/plan/edges/evidence';
import { meetingsOfArticle } from '../../store/plan/edges/meeting';
import { mentionsOfArticle } from '../../store/plan/edges/mention';
import { quotesOfArticle } from '../../store/plan/edges/quote';
import { storyOfArticle } from '../../store/plan/edges/story';
import { copiesOfArticle, originOfCopy, versionsOfArticle } from '../../store/plan/edges/version';
import { whenOf } from '../../store/plan/edges/when';
import { sql } from '../../store/plan/sql';
import { MeetingsOfArticleArgs, MentionsOfArticleArgs, QuotesOfArticleArgs } from '../inputs/list-args';
import { FirstTenArgs, PageArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor, Organisation, Person, Place } from '../types/actor';
import { AnalysisRun, Article, Credit, Mention, Topic } from '../types/article';
import {
  MeetingConnection,
  MentionConnection,
  OrganisationConnection,
  PersonConnection,
  PlaceConnection,
  QuoteConnection,
} from '../types/connections';
import { Evidence, When } from '../types/evidence';
import { Story } from '../types/story';
import { ArticleCopy, ArticleVersion } from '../types/version';

@Resolver(() => Article)
export class ArticleResolver {
  @Edge(() => Organisation, actorOf('outlet_id'), { nullable: true })
  outlet!: unknown;

  @Edge(() => [Credit], creditsOfArticle, { description: 'Agencies and outlets that it credits or cites.' })
  credits!: unknown;

  @Edge(() => [Person], authorsOfArticle)
  authors!: unknown;

  @Edge(() => When, whenOf('published', (article) => sql`${article}.id`), { nullable: true })
  published!: unknown;

  @Edge(() => Place, actorOf('dateline_id'), { nullable: true })
  dateline!: unknown;

  @Edge(() => MentionConnection, mentionsOfArticle, { args: MentionsOfArticleArgs })
  mentions!: unknown;

  @Edge(() => PersonConnection, actorsOfArticle('PERSON'), { args: PageArgs })
  people!: unknown;

  @Edge(() => OrganisationConnection, actorsOfArticle('ORGANISATION'), { args: PageArgs })
  organisations!: unknown;

  @Edge(() => PlaceConnection, actorsOfArticle('PLACE'), { args: PageArgs })
  places!: unknown;

  @Edge(() => QuoteConnection, quotesOfArticle, { args: QuotesOfArticleArgs })
  quotes!: unknown;

  @Edge(() => MeetingConnection, meetingsOfArticle, {
    args: MeetingsOfArticleArgs,
    description: 'In the order in which it first speaks of them.',
  })
  meetings!: unknown;

  @Edge(() => [AnalysisRun], runsOfArticle, { args: FirstTenArgs, description: 'Newest first.' })
  runs!: unknown;

  @Edge(() => [Topic], topicsOfArticle)
  topics!: unknown;

  @Edge(() => [ArticleCopy], copiesOfArticle, {
    args: FirstTenArgs,
    description: 'The same report elsewhere: reprints, rewrites, excerpts.',
  })
  copies!: unknown;

  @Edge(() => Story, storyOfArticle, {
    nullable: true,
    description: 'Articles about the same happening; null where no other tells of it.',
  })
  story!: unknown;

  @Edge(() => [ArticleVersion], versionsOfArticle, {
    args: FirstTenArgs,
    description: 'Every text this article has had, newest first.',
  })
  versions!: unknown;
}

@Resolver(() => ArticleCopy)
export class ArticleCopyResolver {
  @Edge(() => Article, articleOfFinding)
  article!: unknown;

  @Edge(() => Organisation, originOfCopy, {
    nullable: true,
    description: 'The agency whose copy both carry.',
  })
  origin!: unknown;
}

@Resolver(() => Credit)
export class CreditResolver {
  @Edge(() => Actor, actorOf('actor_id'))
  actor!: unknown;

  @Edge(() => Evidence, evidenceOfCredit, { nullable: true })
  evidence!: unknown;
}

@Resolver(() => Mention)
export class MentionResolver {
  @Edge(() => Actor, actorOf('actor_id'))
  actor!: unknown;

  @Edge(() => Article, articleOfFinding)
  article!: unknown;

  @Edge(() => Evidence, evidenceOfFinding)
  evidence!: unknown;
}
