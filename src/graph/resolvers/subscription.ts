import { Resolver } from 'type-graphql';
import { UserError } from '../../errors';
import { atArgument } from '../../store/plan/argument-refusal';
import { numberOf } from '../../store/plan/global-id';
import { articleOfEvent } from '../../store/plan/edges/article';
import { changeOfEvent } from '../../store/plan/edges/change';
import { jobOfEvent } from '../../store/plan/edges/job';
import { quoteOfEvent } from '../../store/plan/edges/quote';
import type { GraphContext } from '../context';
import { ArticleAddedArgs, ChangedArgs, QuoteAddedArgs } from '../inputs/event-args';
import { idArgs } from '../inputs/page';
import { mapEvents } from '../map-events';
import { type EventSource, PlannedSubscription } from '../planned';
import { Article } from '../types/article';
import { Change } from '../types/change';
import { Job } from '../types/job';
import { Quote } from '../types/quote';

@Resolver()
export class SubscriptionResolver {
  @PlannedSubscription(() => Article, articleOfEvent, nodesOf('ARTICLE_ADDED'), {
    args: ArticleAddedArgs,
    description: 'Each article that is new, where the filter chooses it.',
  })
  articleAdded!: unknown;

  @PlannedSubscription(() => Quote, quoteOfEvent, nodesOf('NEW_QUOTE'), {
    args: QuoteAddedArgs,
    description: 'Each quote that is new, where the filter chooses it.',
  })
  quoteAdded!: unknown;

  @PlannedSubscription(() => Change, changeOfEvent, changesOf, {
    args: ChangedArgs,
    description: 'What changes for these actors and meetings; `changes` tells what was missed.',
  })
  changed!: unknown;

  @PlannedSubscription(
    () => Job,
    jobOfEvent,
    (context, { id }) => eventsOf(context).job(atArgument('id', () => numberOf('job', String(id)))),
    {
      args: idArgs('job-4'),
      description: 'How it stands now, and whenever it goes on; ends when it is over.',
    },
  )
  jobProgress!: unknown;
}

/** The nodes that changes of this kind are about. */
function nodesOf(what: string): EventSource {
  return async (context) =>
    mapEvents(await eventsOf(context).changes(), (events) =>
      events.filter((event) => event.what === what).map(({ number }) => number),
    );
}

async function changesOf(context: GraphContext): Promise<AsyncIterableIterator<number[]>> {
  return mapEvents(await eventsOf(context).changes(), (events) => events.map(({ id }) => id));
}

function eventsOf({ events }: GraphContext): NonNullable<GraphContext['events']> {
  if (events) return events;
  throw new UserError('NO_EVENTS', 'Subscriptions are answered by a server: newsgraph serve.');
}
