import type { DataSource } from 'typeorm';
import { changesAfter, type GraphEvent, lastChange } from '../store/queries/changes/changes-after';
import { GRAPH_CHANGED } from '../store/queries/changes/change-channel';
import { JOB_PROGRESS } from '../store/queries/jobs/job-channels';
import { isJobOver } from '../store/queries/jobs/list-jobs';
import type { Notifications } from '../store/notify/listen';
import { EventQueue } from './event-queue';

/** What happens, for those who want to know it at once. Each ends with its iterator's return. */
export interface Events {
  /** What happens to the graph from now on, in its order. */
  changes(): Promise<AsyncIterableIterator<GraphEvent, undefined>>;
  /** The job's number: now, whenever it goes on, and for the last time when it is over. */
  job(id: number): AsyncIterableIterator<number, undefined>;
}

/** Changes read at a time. */
const BATCH = 500;

/**
 * Notifications only say that something happened; what it was is read from the log of changes, so that nothing is
 * missed while a connection was cut, and several servers tell the same.
 */
export function createEvents(
  dataSource: DataSource,
  notifications: Notifications,
  report: (error: unknown) => void,
): Events {
  const clients = new Set<EventQueue<GraphEvent>>();
  let last: Promise<number> | undefined;
  const readOn = async (from: Promise<number>): Promise<number> => {
    const after = await from;
    const events = clients.size === 0 ? [] : await changesAfter(dataSource, after, BATCH);
    for (const event of events) clients.forEach((client) => client.push(event));
    const reached = events.at(-1)?.id ?? after;
    return events.length < BATCH ? reached : readOn(Promise.resolve(reached));
  };
  const look = (): void => {
    const from = last;
    if (!from || clients.size === 0) return;
    // One after the other; what can't be read now is read with the next notification.
    last = from.then((after) =>
      readOn(Promise.resolve(after)).catch((error: unknown) => {
        report(error);
        return after;
      }),
    );
  };
  notifications.on(GRAPH_CHANGED, look);
  return {
    changes: async () => {
      const queue = new EventQueue<GraphEvent>(() => void clients.delete(queue));
      // Where nobody listened until now, nobody cares for what happened until now.
      if (clients.size === 0) last = lastChange(dataSource);
      clients.add(queue);
      await last;
      return queue;
    },
    job: (id) => jobEvents(dataSource, notifications, report, id),
  };
}

function jobEvents(
  dataSource: DataSource,
  notifications: Notifications,
  report: (error: unknown) => void,
  id: number,
): EventQueue<number> {
  const queue = new EventQueue<number>(() => off());
  const look = async (): Promise<void> => {
    const over = await isJobOver(dataSource, id);
    // However often it goes on while a client reads, its state is told once.
    if (queue.isEmpty) queue.push(id);
    if (over) queue.end();
  };
  const off = notifications.on(JOB_PROGRESS, (payload) => {
    if (payload === null || payload === String(id)) look().catch(report);
  });
  look().catch(report);
  return queue;
}
