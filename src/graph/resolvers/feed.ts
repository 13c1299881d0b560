import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { feedOfPayload } from '../../store/plan/edges/feed';
import type { GraphContext } from '../context';
import { PlannedMutation } from '../planned';
import { Feed } from '../types/feed';

/** What the planner shows of a feed after the mutation. */
interface FeedPayload {
  feedId: number;
}

@Resolver()
export class FeedMutations {
  @PlannedMutation(() => Feed, feedOfPayload, {
    description:
      'Poll this RSS, Atom or JSON feed or sitemap from now on, or the feed that this page names, or else the sitemap that its robots.txt does.',
  })
  async addFeed(
    @Arg('url', () => String, {
      description: 'The address of the feed or sitemap, or of a page of the site.',
    })
    url: string,
    @Ctx() context: GraphContext,
  ): Promise<FeedPayload> {
    context.authorise('ingest');
    const { id } = await context.feeds.add(url, context.by);
    return { feedId: id };
  }

  @PlannedMutation(() => Feed, feedOfPayload, { description: 'Poll it no more; its articles stay.' })
  async removeFeed(
    @Arg('id', () => ID, { description: 'The feed: "feed-4".' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<FeedPayload> {
    context.authorise('ingest');
    return { feedId: await context.feeds.remove(id) };
  }
}
