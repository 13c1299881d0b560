import { ArgsType, Field, ID } from 'type-graphql';
import type { Filter } from '../../store/plan/filters/filter';
import { ChangeKindEnum } from '../enums/work';
import { DateTimeScalar } from '../scalars';
import { ArticleFilter, QuoteFilter } from './filters';
import { PageArgs } from './page';

const chosen = { nullable: true, description: 'Only what this chooses; all without it.' } as const;

@ArgsType()
export class ArticleAddedArgs {
  @Field(() => ArticleFilter, chosen)
  filter?: Filter | null;
}

@ArgsType()
export class QuoteAddedArgs {
  @Field(() => QuoteFilter, chosen)
  filter?: Filter | null;
}

const watch = { description: 'Ids of actors and meetings, at most 100.' } as const;

@ArgsType()
export class ChangedArgs {
  @Field(() => [ID], watch)
  watch!: string[];

  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Of these kinds only; of all without it.' })
  kinds?: string[] | null;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => DateTimeScalar, { description: 'From this moment on, itself included.' })
  since!: string;

  @Field(() => [ID], watch)
  watch!: string[];
}
