import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXPLANATION = `
Each article changes in one step, while a server may go on answering. What people corrected stays in force; the query
runDiff shows what changed.`;

export function reanalyseCommand(): Command {
  return new Command('reanalyse')
    .description('Run the current analysis over all stored articles.')
    .addHelpText('after', EXPLANATION)
    .action(() => loadAction('reanalyse').reanalyse());
}
