import { ID, ObjectType } from 'type-graphql';
import { idOfFeed } from '../../store/plan/edges/feed';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { Node } from './node';

@ObjectType({
  implements: Node,
  description:
    'An RSS, Atom or JSON feed, or a sitemap, that is polled: sooner where it often has something new, later where not.',
})
export class Feed {
  @Column(() => ID, { plan: idOfFeed })
  id!: string;

  @Column(() => String, { description: 'Where it is now; feeds move.' })
  url!: string;

  @Column(() => String, { nullable: true })
  title!: string | null;

  @Column(() => DateTimeScalar, { nullable: true, plan: timeColumn('last_fetched_at') })
  lastFetchedAt!: string | null;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('due_at'),
    description: 'Null where it is polled no more: it is gone, or was removed.',
  })
  nextFetchAt!: string | null;

  @Column(() => String, { nullable: true, description: 'Why the last poll failed.' })
  lastError!: string | null;
}
