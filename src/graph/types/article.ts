import { Float, ID, ObjectType } from 'type-graphql';
import { idOfArticle, idOfRun } from '../../store/plan/edges/article';
import { idOfMention } from '../../store/plan/edges/mention';
import { CreditRoleEnum, GenreEnum, MentionKindEnum } from '../enums';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { Node } from './node';

@ObjectType({ implements: Node, description: 'A news report, in the newest text it was taken in with.' })
export class Article {
  @Column(() => ID, { plan: idOfArticle })
  id!: string;

  @Column(() => String, { nullable: true })
  title!: string | null;

  @Column(() => String, { nullable: true })
  url!: string | null;

  @Column(() => String, { nullable: true, description: 'BCP 47.' })
  language!: string | null;

  @Column(() => GenreEnum, { nullable: true, description: 'As its source says.' })
  genre!: string | null;

  @Column(() => String, { description: 'The clean text that every span points into.' })
  text!: string;
}

@ObjectType({ description: 'What an article is about, as its source says.' })
export class Topic {
  @Column(() => String)
  code!: string;

  @Column(() => String)
  label!: string;

  @Column(() => String, { description: '"IPTC Media Topics", or "source" for a word of its own.' })
  scheme!: string;

  @Column(() => Float, { description: '0 to 1.' })
  confidence!: number;
}

@ObjectType({ description: 'An agency or outlet that an article credits or cites.' })
export class Credit {
  @Column(() => CreditRoleEnum)
  role!: string;
}

@ObjectType({ implements: Node, description: 'Words that refer to an actor.' })
export class Mention {
  @Column(() => ID, { plan: idOfMention })
  id!: string;

  @Column(() => MentionKindEnum)
  kind!: string;
}

@ObjectType({ implements: Node, description: 'One pass of one extractor version over articles.' })
export class AnalysisRun {
  @Column(() => ID, { plan: idOfRun })
  id!: string;

  @Column(() => String)
  extractor!: string;

  @Column(() => String)
  version!: string;

  @Column(() => DateTimeScalar, { plan: timeColumn('started_at') })
  startedAt!: string;

  @Column(() => DateTimeScalar, { nullable: true, plan: timeColumn('finished_at') })
  finishedAt!: string | null;
}
