import { Float, ObjectType } from 'type-graphql';
import { CopyKindEnum } from '../enums/article';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';

@ObjectType({ description: 'A text that an article has, or had.' })
export class ArticleVersion {
  @Column(() => DateTimeScalar, { plan: timeColumn('seen_at'), description: 'When it was taken in.' })
  seenAt!: string;

  @Column(() => String, { nullable: true, description: 'Its headline; null where none is known.' })
  title!: string | null;

  @Column(() => String, { description: 'The clean text.' })
  text!: string;

  @Column(() => String, {
    nullable: true,
    description: 'Unified diff against the version before; null for the first.',
  })
  diff!: string | null;
}

@ObjectType({ description: 'Another article with the same text, or a part of it.' })
export class ArticleCopy {
  @Column(() => Float, { description: '0 to 1: runs of five words that both have, of all that either has.' })
  similarity!: number;

  @Column(() => CopyKindEnum, { description: 'How much is the same.' })
  kind!: string;
}
