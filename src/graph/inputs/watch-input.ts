import { Field, ID, InputType } from 'type-graphql';
import type { ChangeKind } from '../../model/change';
import type * as model from '../../model/watch';
import type { Filter } from '../../store/plan/filters/filter';
import { ChangeKindEnum } from '../enums/work';
import { ArticleFilter, MeetingFilter, QuoteFilter } from './filters';

const one = { nullable: true } as const;

@InputType({ description: 'Give one of quotes, articles, meetings, or nodes.' })
export class WatchInput implements model.WatchInput {
  @Field(() => String, { description: 'For people: 1 to 500 characters.' })
  name!: string;

  @Field(() => QuoteFilter, { ...one, description: 'New ones that this chooses.' })
  quotes?: Filter | null;

  @Field(() => ArticleFilter, { ...one, description: 'New ones that this chooses.' })
  articles?: Filter | null;

  @Field(() => MeetingFilter, {
    ...one,
    description: 'New ones that this chooses, and those whose status changes.',
  })
  meetings?: Filter | null;

  @Field(() => [ID], { ...one, description: 'Actors and meetings, at most 100.' })
  nodes?: string[] | null;

  @Field(() => [ChangeKindEnum], { ...one, description: 'Of nodes; all where none is named.' })
  kinds?: ChangeKind[] | null;

  @Field(() => String, { ...one, description: 'Told by POST of JSON: signed, and again where it fails.' })
  webhook?: string | null;
}
