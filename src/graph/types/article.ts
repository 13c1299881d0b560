import { Float, ObjectType } from 'type-graphql';
import { idOfArticle, idOfRun } from '../../store/plan/edges/article';
import { idOfMention } from '../../store/plan/edges/mention';
import { MentionKindEnum } from '../enums/actor';
import { CreditRoleEnum, GenreEnum } from '../enums/article';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { IdColumn, Node } from './node';

@ObjectType({ implements: Node, description: 'A news report, in the newest text it was taken in with.' })
export class Article {
  @IdColumn('article-5', idOfArticle)
  id!: string;

  @Column(() => String, {
    nullable: true,
    description: 'The headline, which is the first line of `text`; null where none is known.',
  })
  title!: string | null;

  @Column(() => String, {
    nullable: true,
    description: 'Its address, without what only tracks its readers; null where it came without one.',
  })
  url!: string | null;

  @Column(() => String, {
    nullable: true,
    description:
      'What its source calls it: an item of a wire, "urn:newsml:wire.example:7", or a message of e-mail, "mid:7@herald.example"; null where it is neither.',
  })
  sourceId!: string | null;

  @Column(() => String, {
    nullable: true,
    description: 'BCP 47: "en", "en-GB"; null where neither its source nor its words tell it.',
  })
  language!: string | null;

  @Column(() => GenreEnum, { nullable: true, description: 'As its source says; null where it does not.' })
  genre!: string | null;

  @Column(() => String, {
    description:
      'The clean text that every span points into: headline, bylines and datelines, the body, then captions.',
  })
  text!: string;
}

@ObjectType({ description: 'What an article is about, as its source says.' })
export class Topic {
  @Column(() => String, { description: 'By the scheme: "medtop:11000000".' })
  code!: string;

  @Column(() => String, { description: 'In words: "politics and government".' })
  label!: string;

  @Column(() => String, { description: '"IPTC Media Topics", or "source" for a word of its own.' })
  scheme!: string;

  @Column(() => Float, { description: '0 to 1; always 1, since its source states it.' })
  confidence!: number;
}

@ObjectType({ description: 'An agency or outlet that an article credits or cites.' })
export class Credit {
  @Column(() => CreditRoleEnum, { description: 'What the article owes to it.' })
  role!: string;
}

@ObjectType({ implements: Node, description: 'Words that refer to an actor.' })
export class Mention {
  @IdColumn('mention-12', idOfMention)
  id!: string;

  @Column(() => MentionKindEnum, { description: 'By what sort of words.' })
  kind!: string;
}

@ObjectType({ implements: Node, description: 'One pass of one extractor version over articles.' })
export class AnalysisRun {
  @IdColumn('run-1', idOfRun)
  id!: string;

  @Column(() => String, { description: 'Name of what analysed.' })
  extractor!: string;

  @Column(() => String, { description: 'Its version.' })
  version!: string;

  @Column(() => DateTimeScalar, { plan: timeColumn('started_at'), description: 'When it began.' })
  startedAt!: string;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('finished_at'),
    description: 'When it ended; null while it goes on, or where it was cut short.',
  })
  finishedAt!: string | null;
}
