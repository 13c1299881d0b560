import { ObjectType } from 'type-graphql';
import { idOfFeed } from '../../store/plan/edges/feed';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { IdColumn, Node } from './node';

@ObjectType({
  implements: Node,
  description:
    'An RSS, Atom or JSON feed, or a sitemap, that is polled: sooner where it often has something new, later where not.',
})
export class Feed {
  @IdColumn('feed-4', idOfFeed)
  id!: string;

  @Column(() => String, { description: 'Where it is now; feeds move.' })
  url!: string;

  @Column(() => String, { nullable: true, description: 'As it calls itself.' })
  title!: string | null;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('last_fetched_at'),
    description: 'When it was last polled; null before the first time.',
  })
  lastFetchedAt!: string | null;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('due_at'),
    description: 'Null where it is polled no more: it is gone, or was removed.',
  })
  nextFetchAt!: string | null;

  @Column(() => String, { nullable: true, description: 'Why the last poll failed; null where it did not.' })
  lastError!: string | null;
}
