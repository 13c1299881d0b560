import { Int, ObjectType } from 'type-graphql';
import { idOfJob } from '../../store/plan/edges/job';
import { JobStatusEnum } from '../enums/work';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { IdColumn, Node } from './node';

@ObjectType({ implements: Node, description: 'Background work. What ended is forgotten after 30 days.' })
export class Job {
  @IdColumn('job-4', idOfJob)
  id!: string;

  @Column(() => String, {
    description:
      'What it does: ingest; reanalyse; feed, for the new entries of a feed; webhook, for what a watch found.',
  })
  kind!: string;

  @Column(() => JobStatusEnum, { description: 'How far it is.' })
  status!: string;

  @Column(() => Int, { description: 'What of it is done; with the failures it comes to the total.' })
  done!: number;

  @Column(() => Int, { nullable: true, description: "Null while it isn't known." })
  total!: number | null;

  @Column(() => DateTimeScalar, { plan: timeColumn('created_at'), description: 'When it was queued.' })
  createdAt!: string;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('finished_at'),
    description: 'When it ended; null before.',
  })
  finishedAt!: string | null;
}

@ObjectType({ description: 'What a job could not do, or did without something, and why.' })
export class JobFailure {
  @Column(() => String, { description: 'The address, or the title.' })
  item!: string;

  @Column(() => String, { description: 'For programs: "PAYWALL".' })
  code!: string;

  @Column(() => String, { description: 'For people: what is wrong, and what to do.' })
  message!: string;
}
