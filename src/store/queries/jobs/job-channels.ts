/** Told of each job that a worker may take. */
export const JOBS_WAITING = 'newsgraph_jobs_waiting';

/** Told of each job that went on, ended or was cancelled; the payload is its number. */
export const JOB_PROGRESS = 'newsgraph_job_progress';
