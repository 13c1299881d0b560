import { Field, ObjectType } from 'type-graphql';
import type * as model from '../../model/article-input';

@ObjectType({ description: 'What a person can mend: expected outcomes are data, not errors.' })
export class Problem implements model.Problem {
  @Field(() => String, { description: 'For programs: "BAD_URL".' })
  code!: string;

  @Field(() => String, { description: 'For people: what is wrong, where, and what to do.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the input that is to blame, where one is.',
  })
  field?: string;
}

@ObjectType({
  description:
    'created is false where this address (without one: this outlet, day and text) was there already with the same text.',
})
export class IngestPayload implements Omit<model.IngestOutcome, 'articleId'> {
  @Field(() => Boolean, {
    description:
      'Whether anything was written: false where the same was there already, or nothing could be taken in.',
  })
  created!: boolean;

  @Field(() => [Problem], { description: 'What was left out or cut; where nothing could be taken in, why.' })
  problems!: Problem[];
}
