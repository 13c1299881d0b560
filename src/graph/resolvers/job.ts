import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { failuresOfJob, jobOfPayload, warningsOfJob } from '../../store/plan/edges/job';
import type { GraphContext } from '../context';
import type { Filter } from '../../store/plan/filters/filter';
import { ArticleInput } from '../inputs/article-input';
import { ArticleFilter } from '../inputs/filters';
import { FirstFiftyArgs } from '../inputs/page';
import { Edge, PlannedMutation } from '../planned';
import { Job, JobFailure } from '../types/job';

/** What the planner shows of a job after the mutation. */
interface JobPayload {
  jobId: number;
}

@Resolver()
export class JobMutations {
  @PlannedMutation(() => Job, jobOfPayload, { description: 'Queue up to 100; follow the job.' })
  async ingestArticles(
    @Arg('input', () => [ArticleInput], {
      description: '1 to 100 articles, in whose order failures are told.',
    })
    input: ArticleInput[],
    @Ctx() context: GraphContext,
  ): Promise<JobPayload> {
    context.authorise('ingest');
    return { jobId: await context.jobs.ingest(input, context.by) };
  }

  @PlannedMutation(() => Job, jobOfPayload, {
    description:
      'Run the current analyser again over these articles, without a filter all; corrections stay in force.',
  })
  async reanalyse(
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles; all without it.' })
    filter: Filter | null,
    @Ctx() context: GraphContext,
  ): Promise<JobPayload> {
    context.authorise('ingest');
    return { jobId: await context.jobs.reanalyse(filter ?? {}, context.by) };
  }

  @PlannedMutation(() => Job, jobOfPayload, {
    description: 'Do no more of it; what is done stays. A job that is over can’t be cancelled.',
  })
  async cancelJob(
    @Arg('id', () => ID, { description: 'The job: "job-4".' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<JobPayload> {
    context.authorise('ingest');
    return { jobId: await context.jobs.cancel(id) };
  }

  @PlannedMutation(() => Job, jobOfPayload, {
    description: 'Try the failures of a job again; of a cancelled one the rest.',
  })
  async retryJob(
    @Arg('id', () => ID, { description: 'The job: "job-4".' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<JobPayload> {
    context.authorise('ingest');
    return { jobId: await context.jobs.retry(id) };
  }
}

@Resolver(() => Job)
export class JobResolver {
  @Edge(() => [JobFailure], failuresOfJob, {
    args: FirstFiftyArgs,
    description: 'In the order of the items.',
  })
  failures!: unknown;

  @Edge(() => [JobFailure], warningsOfJob, {
    args: FirstFiftyArgs,
    description:
      'What was done, but without something: findings that a fault kept out, a title that was cut.',
  })
  warnings!: unknown;
}
