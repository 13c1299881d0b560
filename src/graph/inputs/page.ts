import { ArgsType, type ClassType, Extensions, Field, ID, Int } from 'type-graphql';
import { DEFAULT_SIZE, LARGEST_SIZE } from '../../store/plan/page';
import { MAY_BE_OPEN } from '../open-variables';

/** A stretch of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many: the first of the list, or those after \`after\`. 0 to ${LARGEST_SIZE}; ${DEFAULT_SIZE} where neither first nor last is given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only what follows this cursor: the endCursor of a page leads to the next, also while the list grows. A cursor of another order is refused.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many: the last of the list, or those before \`before\`, in the order of the list. 0 to ${LARGEST_SIZE}; not with first.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only what stands before this cursor: with `last`, the startCursor of a page leads to the one before.',
  })
  before?: string | null;
}

/** `first` of a list that has no pages. */
export function First(size: number): PropertyDecorator {
  const description = `How many, from the beginning: 0 to ${LARGEST_SIZE}.`;
  return Field(() => Int, { nullable: true, defaultValue: size, description });
}

function firstArgs(size: number): ClassType {
  @ArgsType()
  class FirstArgs {
    @First(size)
    first?: number | null;
  }
  return FirstArgs;
}

export const FirstTenArgs = firstArgs(10);
export const FirstTwentyArgs = firstArgs(20);
export const FirstFiftyArgs = firstArgs(50);

@ArgsType()
export class RunDiffArgs {
  @Field(() => ID, { description: 'The earlier run, as `evidence { run { id } }` tells it.' })
  from!: string;

  @Field(() => ID, { description: 'The later run.' })
  to!: string;
}

/** The id of what is asked for, such as this one; an open one where its kind is known. */
export function idArgs(example: string, extensions: object = MAY_BE_OPEN): ClassType {
  @ArgsType()
  class IdArgs {
    @Extensions({ ...extensions })
    @Field(() => ID, { description: `As the graph gave it: "${example}".` })
    id!: string;
  }
  return IdArgs;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], {
    description: `As the graph gave them: "quote-33", "actor-7"; at most ${LARGEST_SIZE}.`,
  })
  ids!: string[];
}

@ArgsType()
export class IdOrNameArgs {
  @Extensions(MAY_BE_OPEN)
  @Field(() => ID, {
    nullable: true,
    description:
      'As the graph gave it: "actor-7". The id of one that was merged finds what it was merged into.',
  })
  id?: string | null;

  @Extensions(MAY_BE_OPEN)
  @Field(() => String, {
    nullable: true,
    description: 'Any of its names, without regard to case, accents and "the".',
  })
  name?: string | null;
}

@ArgsType()
export class IdOrUrlArgs {
  @Extensions(MAY_BE_OPEN)
  @Field(() => ID, { nullable: true, description: 'As the graph gave it: "article-5".' })
  id?: string | null;

  @Extensions(MAY_BE_OPEN)
  @Field(() => String, {
    nullable: true,
    description:
      'Its address in any spelling: the case of the host, a fragment, a slash at the end and what only tracks (utm_source) make no difference.',
  })
  url?: string | null;
}
