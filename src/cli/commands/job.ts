import { Command, InvalidArgumentError } from 'commander';
import { JOB_STATUSES, type JobStatus } from '../../model/job';
import { loadAction } from '../load-action';
import type { JobListFlags } from '../actions/job';

const EXAMPLES = `
Examples:
  $ newsgraph job list --status RUNNING,QUEUED
  $ newsgraph job cancel job-4
  $ newsgraph job retry job-4

The reasons: newsgraph query, with { job(id: "job-4") { failures { item code message } warnings { item code message } } }.`;

export function jobCommand(): Command {
  const job = new Command('job')
    .description('List, cancel and retry background jobs.')
    .addHelpText('after', EXAMPLES);
  job
    .command('list')
    .description('show the latest jobs')
    .option(
      '--status <statuses>',
      `only these: ${JOB_STATUSES.join(', ')}, with commas between`,
      readStatuses,
    )
    .option('--first <count>', 'so many; 20 unless told', readCount)
    .option('--json', 'print a line of JSON for each')
    .action((flags: JobListFlags) => loadAction('job').listAllJobs(flags));
  job
    .command('cancel')
    .description('do no more of it; what is done stays')
    .argument('<id>', 'job-4')
    .action((id: string) => loadAction('job').cancelJob(id));
  job
    .command('retry')
    .description('try its failures again; of a cancelled one the rest')
    .argument('<id>', 'job-4')
    .action((id: string) => loadAction('job').retryJob(id));
  return job;
}

function readStatuses(value: string): JobStatus[] {
  const statuses = value.split(',').map((status) => status.trim().toUpperCase());
  const isKnown = (status: string): status is JobStatus => JOB_STATUSES.some((known) => known === status);
  if (statuses.every(isKnown)) return statuses;
  throw new InvalidArgumentError(`Statuses are ${JOB_STATUSES.join(', ')}.`);
}

function readCount(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number, such as 20.');
}
