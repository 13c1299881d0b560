import { once } from 'node:events';
import { ExitStatus } from './exit-status';

/** A reader that has seen enough ("| head") is no fault. */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? ExitStatus.Done);
    throw error;
  });
}

/** One value as a line of JSON. Waits while the reader is slower, so that output doesn't pile up in memory. */
export async function printLine(value: unknown): Promise<void> {
  await printText(JSON.stringify(value));
}

/** Waits too. */
export async function printText(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
