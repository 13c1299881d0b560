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
  @Edge(() => Organisation, actorOf('outlet_id'), {
    nullable: true,
    description: 'Who published it; null where that is not known.',
  })
  outlet!: unknown;

  @Edge(() => [Credit], creditsOfArticle, { description: 'Agencies and outlets that it credits or cites.' })
  credits!: unknown;

  @Edge(() => [Person], authorsOfArticle, { description: 'The people of its byline, in its order.' })
  authors!: unknown;

  @Edge(() => When, whenOf('published', (article) => sql`${article}.id`), {
    nullable: true,
    description: 'When it was published; null where neither its source nor its text tells it.',
  })
  published!: unknown;

  @Edge(() => Place, actorOf('dateline_id'), {
    nullable: true,
    description: 'Where it was written, by its dateline: "BAGHDAD, May 28".',
  })
  dateline!: unknown;

  @Edge(() => MentionConnection, mentionsOfArticle, {
    args: MentionsOfArticleArgs,
    description: 'Every place where it speaks of an actor, as they stand in the text.',
  })
  mentions!: unknown;

  @Edge(() => PersonConnection, actorsOfArticle('PERSON'), {
    args: PageArgs,
    description: 'People it mentions, the most mentioned first.',
  })
  people!: unknown;

  @Edge(() => OrganisationConnection, actorsOfArticle('ORGANISATION'), {
    args: PageArgs,
    description: 'Organisations it mentions, the most mentioned first.',
  })
  organisations!: unknown;

  @Edge(() => PlaceConnection, actorsOfArticle('PLACE'), {
    args: PageArgs,
    description: 'Places it mentions, the most mentioned first.',
  })
  places!: unknown;

  @Edge(() => QuoteConnection, quotesOfArticle, {
    args: QuotesOfArticleArgs,
    description: 'What it reports as said.',
  })
  quotes!: unknown;

  @Edge(() => MeetingConnection, meetingsOfArticle, {
    args: MeetingsOfArticleArgs,
    description: 'Meetings it reports, in the order in which it first speaks of them.',
  })
  meetings!: unknown;

  @Edge(() => [AnalysisRun], runsOfArticle, {
    args: FirstTenArgs,
    description: 'The analysis whose findings it has.',
  })
  runs!: unknown;

  @Edge(() => [Topic], topicsOfArticle, { description: 'What it is about, as its source says.' })
  topics!: unknown;

  @Edge(() => [ArticleCopy], copiesOfArticle, {
    args: FirstTenArgs,
    description: 'The same report elsewhere: reprints, rewrites, excerpts; the most alike first.',
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
  @Edge(() => Article, articleOfFinding, { description: 'The other article.' })
  article!: unknown;

  @Edge(() => Organisation, originOfCopy, {
    nullable: true,
    description: 'The agency whose copy they carry, by their credits; null where neither credits one.',
  })
  origin!: unknown;
}

@Resolver(() => Credit)
export class CreditResolver {
  @Edge(() => Actor, actorOf('actor_id'), { description: 'The agency or outlet.' })
  actor!: unknown;

  @Edge(() => Evidence, evidenceOfCredit, {
    nullable: true,
    description: 'The words that credit it; null where the data of the page do.',
  })
  evidence!: unknown;
}

@Resolver(() => Mention)
export class MentionResolver {
  @Edge(() => Actor, actorOf('actor_id'), { description: 'Whom the words refer to.' })
  actor!: unknown;

  @Edge(() => Article, articleOfFinding, { description: 'Where they stand.' })
  article!: unknown;

  @Edge(() => Evidence, evidenceOfFinding, { description: 'The words.' })
  evidence!: unknown;
}
