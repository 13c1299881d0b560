import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import { orDatabaseError } from '../store/database-error';
import { changesAfter, type GraphEvent, lastChange } from '../store/queries/changes/changes-after';
import { GRAPH_CHANGED } from '../store/queries/changes/change-channel';
import { JOB_PROGRESS } from '../store/queries/jobs/job-channels';
import { jobState } from '../store/queries/jobs/list-jobs';
import type { Notifications } from '../store/notify/listen';
import type { Clock } from './clock';
import { Follower } from './follower';

/** What happens, for those who want to know it at once. Each ends with its iterator's return. */
export interface Events {
  /** What happens to the graph from now on, in its order: as much at a time as there is, within bounds. */
  changes(): Promise<AsyncIterableIterator<readonly GraphEvent[], undefined>>;
  /** The job's number: now, whenever it goes on, and for the last time when it is over. */
  job(id: number): AsyncIterableIterator<readonly number[], undefined>;
}

export interface EventSettings {
  readonly dataSource: DataSource;
  readonly notifications: Notifications;
  readonly clock: Clock;
  readonly report: (error: unknown) => void;
}

/** Changes read at a time. */
const BATCH = 500;
/** Each asks the database whenever something happens, beside the queries of others. */
const MOST_FOLLOWERS = 200;

/**
 * Notifications only say that something happened; what it was is read from the log of changes, by each client from
 * where it is. So nothing is missed while a connection was cut, and several servers tell the same.
 */
export function createEvents(settings: EventSettings): Events {
  const { notifications, clock } = settings;
  const followers = new Set<Follower<unknown>>();
  const follow = <News>(
    channel: string,
    concerns: (payload: string) => boolean,
    read: (end: () => void) => Promise<News | undefined>,
  ): Follower<News> => {
    if (followers.size >= MOST_FOLLOWERS) throw tooMany();
    const follower: Follower<News> = new Follower({
      read: () => read(() => follower.end()),
      onEnd: () => void (off(), followers.delete(follower)),
      clock,
    });
    const off = notifications.on(channel, (payload) => {
      if (payload === null || concerns(payload)) follower.call();
    });
    followers.add(follower);
    return follower;
  };
  const readAfter = sharedReader(settings);
  return {
    changes: async () => {
      let last = await orDatabaseError(lastChange(settings.dataSource));
      return follow(
        GRAPH_CHANGED,
        () => true,
        async () => {
          const events = await readAfter(last);
          last = events.at(-1)?.id ?? last;
          return events.length > 0 ? events : undefined;
        },
      );
    },
    job: (id) => follow(JOB_PROGRESS, (payload) => payload === String(id), jobReader(settings, id)),
  };
}

/** Clients that are at the same place of the log read on by one statement. */
function sharedReader({ dataSource, notifications, report }: EventSettings) {
  const underWay = new Map<number, Promise<GraphEvent[]>>();
  // What is read already may lack what is told of now. Heard before the clients hear it, being the first to listen.
  notifications.on(GRAPH_CHANGED, () => underWay.clear());
  return (after: number): Promise<GraphEvent[]> => {
    const known = underWay.get(after);
    if (known) return known;
    const events = reported(changesAfter(dataSource, after, BATCH), report).finally(() => {
      if (underWay.get(after) === events) underWay.delete(after);
    });
    underWay.set(after, events);
    return events;
  };
}

/** However often it goes on while a client reads, its state is told once. */
function jobReader({ dataSource, report }: EventSettings, id: number) {
  let told: string | undefined;
  return async (end: () => void): Promise<number[] | undefined> => {
    const { state, isOver } = await reported(jobState(dataSource, id), report);
    if (state !== told) {
      told = state;
      return [id];
    }
    if (isOver) end();
    return undefined;
  };
}

async function reported<Outcome>(work: Promise<Outcome>, report: (error: unknown) => void): Promise<Outcome> {
  try {
    return await work;
  } catch (error) {
    report(error);
    throw error;
  }
}

function tooMany(): UserError {
  return new UserError(
    'TOO_MANY_SUBSCRIPTIONS',
    `This server has ${MOST_FOLLOWERS} subscriptions, which is all that it serves at once. Try again later, or ask changes(since:).`,
    503,
  );
}
