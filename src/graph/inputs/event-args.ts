import { ArgsType, Field, ID } from 'type-graphql';
import type { Filter } from '../../store/plan/filters/filter';
import { ChangeKindEnum } from '../enums';
import { DateTimeScalar } from '../scalars';
import { ArticleFilter, QuoteFilter } from './filters';
import { PageArgs } from './page';

@ArgsType()
export class ArticleAddedArgs {
  @Field(() => ArticleFilter, { nullable: true })
  filter?: Filter | null;
}

@ArgsType()
export class QuoteAddedArgs {
  @Field(() => QuoteFilter, { nullable: true })
  filter?: Filter | null;
}

const watch = { description: 'Ids of actors and meetings, at most 100.' } as const;

@ArgsType()
export class ChangedArgs {
  @Field(() => [ID], watch)
  watch!: string[];

  @Field(() => [ChangeKindEnum], { nullable: true })
  kinds?: string[] | null;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => DateTimeScalar)
  since!: string;

  @Field(() => [ID], watch)
  watch!: string[];
}
