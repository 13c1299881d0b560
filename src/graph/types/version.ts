import { Float, ObjectType } from 'type-graphql';
import { CopyKindEnum } from '../enums';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';

@ObjectType({ description: 'A text that an article has, or had.' })
export class ArticleVersion {
  @Column(() => DateTimeScalar, { plan: timeColumn('seen_at') })
  seenAt!: string;

  @Column(() => String, { nullable: true })
  title!: string | null;

  @Column(() => String)
  text!: string;

  @Column(() => String, { nullable: true, description: 'Unified diff against the version before.' })
  diff!: string | null;
}

@ObjectType({ description: 'Another article with the same text, or a part of it.' })
export class ArticleCopy {
  @Column(() => Float, { description: 'Runs of five words that both have, of all that either has.' })
  similarity!: number;

  @Column(() => CopyKindEnum)
  kind!: string;
}
