import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import type { ArticleInput } from '../../model/article-input';
import { orDatabaseError } from '../../store/database-error';
import { addJob } from '../../store/queries/jobs/add-job';
import { addReanalysis } from '../../store/queries/jobs/add-reanalysis';
import { cancelJob, retryJob } from '../../store/queries/jobs/decide-job';
import type { Filter } from '../../store/plan/filters/filter';
import { numberOf } from '../../store/plan/global-id';
import type { Clock } from '../clock';

/** What clients ask of background work; each returns the number of a job. */
export interface Jobs {
  ingest(inputs: readonly ArticleInput[], by: string): Promise<number>;
  /** Articles that an ArticleFilter chooses. */
  reanalyse(filter: Filter, by: string): Promise<number>;
  /** By its id: "job-4". */
  cancel(id: string): Promise<number>;
  retry(id: string): Promise<number>;
}

/** Articles in one job; what is larger goes by the command line. */
const MOST_INPUTS = 100;

export function createJobs(dataSource: DataSource, clock: Clock): Jobs {
  return {
    ingest: async (inputs, by) => {
      checkCount(inputs.length);
      const items = inputs.map((input, index) => ({ item: nameOf(input, index), input }));
      const job = { kind: 'ingest', items, createdBy: by, now: clock.now() } as const;
      return orDatabaseError(dataSource.transaction((statements) => addJob(statements, job)));
    },
    reanalyse: (filter, by) =>
      orDatabaseError(
        dataSource.transaction((statements) => addReanalysis(statements, filter, by, clock.now())),
      ),
    cancel: (id) => orDatabaseError(cancelJob(dataSource, numberOf('job', id), clock.now())),
    retry: (id) => orDatabaseError(retryJob(dataSource, numberOf('job', id), clock.now())),
  };
}

function checkCount(count: number): void {
  if (count > 0 && count <= MOST_INPUTS) return;
  throw new UserError(
    'BAD_USER_INPUT',
    `input must hold 1 to ${MOST_INPUTS} articles, but holds ${count}. Send longer lists in parts.`,
  );
}

/** How a failure names it. */
function nameOf({ url, title }: ArticleInput, index: number): string {
  return (url || title || `article ${index + 1}`).slice(0, 500);
}
