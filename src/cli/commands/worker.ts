import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXPLANATION = `
A server works on jobs by itself; this is for more machines on the same database (DATABASE_URL). Any number of them may
run: none does what another one has. What a worker that was killed had begun, another one takes up half a minute later.`;

export function workerCommand(): Command {
  return new Command('worker')
    .description('Do background work alone: take in what was queued, poll feeds.')
    .addHelpText('after', EXPLANATION)
    .action(() => loadAction('worker').worker());
}
