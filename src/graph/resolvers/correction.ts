import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import type { CorrectionOutcome, CorrectionRequest } from '../../model/correction';
import type { MeetingStatus } from '../../model/meeting';
import { correctionOfPayload, targetsOfCorrection } from '../../store/plan/edges/correction';
import type { DeleteOutcome } from '../../store/queries/versions/delete-article';
import type { GraphContext } from '../context';
import { MeetingStatusEnum } from '../enums/meeting';
import { Edge, PayloadEdge } from '../planned';
import { FuzzyDateScalar } from '../scalars';
import { Correction, CorrectionPayload, DeletePayload } from '../types/correction';
import { Node } from '../types/node';

type Text = string | null | undefined;
const note = { nullable: true, description: 'Why, for whoever reads the correction.' } as const;
const of = (description: string): { description: string } => ({ description });

@ArgsType()
class SetMeetingArgs {
  @Field(() => ID, of('The meeting.'))
  id!: string;

  @Field(() => MeetingStatusEnum, { nullable: true, description: 'How it stands.' })
  status?: MeetingStatus | null;

  @Field(() => FuzzyDateScalar, { nullable: true, description: 'When it is or was.' })
  date?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where: the id of a place.' })
  place?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All who took part.' })
  participants?: string[] | null;

  @Field(() => String, note)
  note?: string | null;
}

@Resolver()
export class CorrectionMutations {
  @Mutation(() => CorrectionPayload, { description: 'These are one.' })
  mergeActors(
    @Arg('keep', () => ID, of('The actor that stays, with its type.')) keep: string,
    @Arg('merge', () => [ID], of('Those that become it; their ids find it from then on.')) merge: string[],
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'MERGE_ACTORS', keep, merge }, why);
  }

  @Mutation(() => CorrectionPayload, { description: 'Give these mentions an identity of their own.' })
  splitActor(
    @Arg('id', () => ID, of('The actor that has them now.')) id: string,
    @Arg('mentions', () => [ID], of('Mentions of it that are of somebody else.')) mentions: string[],
    @Arg('newName', () => String, of('The name of whom they are of.')) newName: string,
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'SPLIT_ACTOR', id, mentions, newName }, why);
  }

  @Mutation(() => CorrectionPayload, {
    description: 'These two are different, however alike: never propose or merge them.',
  })
  keepApart(
    @Arg('left', () => ID, of('One actor.')) left: string,
    @Arg('right', () => ID, of('The other.')) right: string,
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'KEEP_APART', left, right }, why);
  }

  @Mutation(() => CorrectionPayload, {
    description: 'This is its name; those that articles use go on finding it.',
  })
  renameActor(
    @Arg('id', () => ID, of('The actor.')) id: string,
    @Arg('name', () => String, of('The name that it is shown by.')) name: string,
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'RENAME_ACTOR', id, name }, why);
  }

  @Mutation(() => CorrectionPayload, { description: 'These said it, and nobody else.' })
  setSpeakers(
    @Arg('quote', () => ID, of('The quote.')) quote: string,
    @Arg('speakers', () => [ID], of('Actors; nobody where the list is empty.')) speakers: string[],
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'SET_SPEAKERS', quote, speakers }, why);
  }

  @Mutation(() => CorrectionPayload, {
    description:
      'These are one meeting. Where their reports differ, what is told of the one that stays goes first; but what one of them tells was held is no longer planned or postponed.',
  })
  mergeMeetings(
    @Arg('keep', () => ID, of('The meeting that stays.')) keep: string,
    @Arg('merge', () => [ID], of('Those that become it; their ids find it from then on.')) merge: string[],
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'MERGE_MEETINGS', keep, merge }, why);
  }

  @Mutation(() => CorrectionPayload, {
    description: 'What is given goes before the reports; the rest stays as they tell it.',
  })
  setMeeting(
    @Args(() => SetMeetingArgs) { note: why, ...fields }: SetMeetingArgs,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'SET_MEETING', ...fields }, why);
  }

  @Mutation(() => CorrectionPayload, {
    description: 'This is wrong: take the quote, meeting, role or relation out of the graph.',
  })
  reject(
    @Arg('id', () => ID, of('A quote, meeting, role or relation.')) id: string,
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    return correct(context, { kind: 'REJECT', id }, why);
  }

  @Mutation(() => CorrectionPayload, {
    description: 'Undo one correction; the graph is again as if it had not been made.',
  })
  undoCorrection(
    @Arg('id', () => ID, of('The correction.')) id: string,
    @Arg('note', () => String, note) why: Text,
    @Ctx() context: GraphContext,
  ): Promise<CorrectionOutcome> {
    context.authorise('correct');
    return context.corrections.undo(id, { by: context.by, note: why ?? null });
  }

  @Mutation(() => DeletePayload, { description: 'Take the article out, with all that rests on it alone.' })
  deleteArticle(
    @Arg('id', () => ID, of('The article.')) id: string,
    @Ctx() context: GraphContext,
  ): Promise<DeleteOutcome> {
    context.authorise('correct');
    return context.corrections.deleteArticle(id);
  }
}

function correct(context: GraphContext, request: CorrectionRequest, why: Text): Promise<CorrectionOutcome> {
  context.authorise('correct');
  return context.corrections.correct(request, { by: context.by, note: why ?? null });
}

@Resolver(() => CorrectionPayload)
export class CorrectionPayloadResolver {
  @PayloadEdge(() => Correction, correctionOfPayload, {
    nullable: true,
    description: 'The correction that was made or undone; null where none was.',
  })
  correction!: unknown;
}

@Resolver(() => Correction)
export class CorrectionResolver {
  @Edge(() => [Node], targetsOfCorrection, {
    description:
      'What it is about, so far as it is there; merged actors and meetings as what they were merged into.',
  })
  targets!: unknown;
}
