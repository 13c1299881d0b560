import { JOB_STATUSES } from '../../../src/model/job';
import { type Row, type Tables, WORDS } from './random-parts';
import type { Seeded } from './seeded';

/** Jobs in all states, with items that failed and others that are to be done; feeds and watches, removed ones too. */
export function randomJobs(chance: Seeded): Tables {
  const job = Array.from({ length: 7 }, (_, index): Row => {
    const at = `2021-06-0${index + 1}T08:00:00.25Z`;
    const status = chance.pick(JOB_STATUSES);
    const finished = ['QUEUED', 'RUNNING'].includes(status) ? null : `2021-06-0${index + 1}T09:00:00Z`;
    const made = { created_by: 'local', created_at: at, due_at: at, finished_at: finished };
    return { id: index + 1, kind: 'ingest', status, done: chance.below(3), total: 5, ...made };
  });
  return {
    feed: randomFeeds(chance),
    watch: randomWatches(chance),
    job,
    job_warning: job.flatMap(({ id }) =>
      Array.from({ length: chance.below(4) }, (_, index) => ({
        job_id: id,
        position: index % 2,
        number: index + 1,
        item: chance.pick(WORDS),
        code: 'NAME_TOO_LONG',
        message: chance.pick(WORDS),
      })),
    ),
    job_item: job.flatMap(({ id }) =>
      [0, 1, 2].map((position) => ({
        job_id: id,
        position,
        item: chance.pick(WORDS),
        input: {},
        is_passing: false,
        ...(chance.chance(0.5) ? { code: 'NO_TEXT', message: chance.pick(WORDS) } : {}),
      })),
    ),
  };
}

function randomFeeds(chance: Seeded): Row[] {
  return [1, 2, 3].map((id) => ({
    id,
    url: `https://plain.example/${id}.rss`,
    title: chance.maybe(0.3, () => chance.pick(WORDS)),
    created_by: 'local',
    created_at: '2021-06-01T08:00:00Z',
    interval_seconds: 1800,
    faults: 0,
    due_at: chance.maybe(0.3, () => '2021-06-02T08:00:00.5Z'),
    removed_at: chance.maybe(0.6, () => '2021-06-02T08:00:00Z'),
    last_error: chance.maybe(0.5, () => chance.pick(WORDS)),
  }));
}

function randomWatches(chance: Seeded): Row[] {
  return [1, 2, 3].map((id) => ({
    id,
    name: chance.pick(WORDS),
    criteria: {},
    webhook: chance.maybe(0.5, () => 'https://desk.example/hook'),
    secret: 'never shown',
    created_by: 'local',
    created_at: '2021-06-01T08:00:00Z',
    removed_at: chance.maybe(0.6, () => '2021-06-02T08:00:00Z'),
    last_change: 0,
    last_told_at: chance.maybe(0.5, () => '2021-06-02T08:00:00.5Z'),
    last_error: chance.maybe(0.5, () => chance.pick(WORDS)),
  }));
}
