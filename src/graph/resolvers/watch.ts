import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { watchOfPayload } from '../../store/plan/edges/watch';
import type { GraphContext } from '../context';
import { WatchInput } from '../inputs/watch-input';
import { PlannedMutation } from '../planned';
import { Watch } from '../types/watch';

/** What the planner shows of a watch after the mutation. */
interface WatchPayload {
  watchId: number;
  secret?: string | null;
}

@Resolver()
export class WatchMutations {
  @PlannedMutation(() => Watch, watchOfPayload, {
    description:
      'Tell a webhook (signed, retried) or an Atom feed what a filter finds from now on, or what changes for these.',
  })
  addWatch(
    @Arg('input', () => WatchInput, { description: 'What to look for, and whom to tell.' }) input: WatchInput,
    @Ctx() context: GraphContext,
  ): Promise<WatchPayload> {
    context.authorise('ingest');
    return context.watches.add(input, context.by);
  }

  @PlannedMutation(() => Watch, watchOfPayload, { description: 'Tell nothing more of it; its feed ends.' })
  async removeWatch(
    @Arg('id', () => ID, { description: 'The watch: "watch-4".' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<WatchPayload> {
    context.authorise('ingest');
    return { watchId: await context.watches.remove(id) };
  }
}
