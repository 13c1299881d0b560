import { parentPort } from 'node:worker_threads';
import { readDocument } from '../../ingest/read-document';
import type { Reading } from '../../model/article';
import type { ReadingTask } from './reading-task';

/** Documents that are open, each read as far as it was asked for. */
const open = new Map<number, AsyncIterator<Reading, unknown>>();

parentPort?.on('message', (task: ReadingTask) => {
  if ('input' in task) open.set(task.id, readDocument(task.input, task.options));
  else if (task.ask === 'end') open.delete(task.id);
  else void answer(task.id);
});

async function answer(id: number): Promise<void> {
  const next = await open.get(id)?.next();
  parentPort?.postMessage(next?.done === false ? next.value : null);
}
