import { parentPort } from 'node:worker_threads';
import { readPolled } from '../../ingest/feeds/read-polled';
import { readDocument } from '../../ingest/read-document';
import type { ReadingTask, ToRead } from './reading-task';

/** What is open, each read as far as it was asked for. */
const open = new Map<number, Iterator<unknown> | AsyncIterator<unknown>>();

parentPort?.on('message', (task: ReadingTask) => {
  if (!('ask' in task)) open.set(task.id, begin(task));
  else if (task.ask === 'end') open.delete(task.id);
  else void answer(task.id);
});

function begin(task: ToRead): Iterator<unknown> | AsyncIterator<unknown> {
  return 'polled' in task ? polled(task.polled) : readDocument(task.input, task.options);
}

function* polled(...[page]: Parameters<typeof readPolled>): Generator<unknown> {
  yield readPolled(page);
}

async function answer(id: number): Promise<void> {
  const next = await open.get(id)?.next();
  parentPort?.postMessage(next?.done === false ? next.value : null);
}
