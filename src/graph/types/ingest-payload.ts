import { Field, ObjectType } from 'type-graphql';
import type * as model from '../../model/article-input';

@ObjectType({ description: 'What a person can mend: expected outcomes are data, not errors.' })
export class Problem implements model.Problem {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => String, { nullable: true, description: 'Of the input, where one is to blame.' })
  field?: string;
}

@ObjectType({
  description:
    'created is false where this address (without one: this outlet, day and text) was there already with the same text.',
})
export class IngestPayload implements Omit<model.IngestOutcome, 'articleId'> {
  @Field(() => Boolean)
  created!: boolean;

  @Field(() => [Problem])
  problems!: Problem[];
}
