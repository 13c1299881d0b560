import { ObjectType } from 'type-graphql';
import { feedUrlOfWatch, idOfWatch, secretOfWatch, webhookOfWatch } from '../../store/plan/edges/watch';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { IdColumn, Node } from './node';

@ObjectType({
  implements: Node,
  description:
    'Tells a webhook, and an Atom feed, what a filter finds from now on, or what changes for some nodes.',
})
export class Watch {
  @IdColumn('watch-4', idOfWatch)
  id!: string;

  @Column(() => String, { description: 'As whoever made it calls it.' })
  name!: string;

  @Column(() => String, {
    nullable: true,
    plan: webhookOfWatch,
    description:
      'Its host; null where it tells none. The rest of the address stays with the server, since with many services it is a secret.',
  })
  webhook!: string | null;

  @Column(() => String, {
    nullable: true,
    plan: secretOfWatch,
    description:
      'Shown once, by addWatch, and null ever after. Newsgraph-Signature is "t=SECONDS,v1=HEX": HMAC-SHA256, with this as its key, of "SECONDS.BODY".',
  })
  secret!: string | null;

  @Column(() => String, {
    plan: feedUrlOfWatch,
    description: 'The Atom feed of what it finds, on this server: "/watches/watch-4.atom".',
  })
  feedUrl!: string;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('last_told_at'),
    description: 'When it last told its webhook of something; null before.',
  })
  lastToldAt!: string | null;

  @Column(() => String, {
    nullable: true,
    description: 'Why the webhook could not be told the last time; null where it could.',
  })
  lastError!: string | null;
}
