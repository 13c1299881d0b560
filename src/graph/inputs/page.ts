import { ArgsType, Field, ID, Int } from 'type-graphql';

/** A stretch of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'At most 100; 20 where neither first nor last is given.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'At most 100, from the end.' })
  last?: number | null;

  @Field(() => String, { nullable: true })
  before?: string | null;
}

@ArgsType()
export class FirstTenArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'At most 100.' })
  first?: number | null;
}

@ArgsType()
export class FirstFiftyArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most 100.' })
  first?: number | null;
}

@ArgsType()
export class FirstTwentyArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
  first?: number | null;
}

@ArgsType()
export class RunDiffArgs {
  @Field(() => ID, { description: 'The earlier run.' })
  from!: string;

  @Field(() => ID, { description: 'The later run.' })
  to!: string;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID])
  ids!: string[];
}

@ArgsType()
export class IdOrNameArgs {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Any of its names.' })
  name?: string | null;
}

@ArgsType()
export class IdOrUrlArgs {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;
}
