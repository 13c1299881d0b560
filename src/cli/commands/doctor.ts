import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXPLANATION = `
A line for each part: "ok" with what was found, or "WRONG" with what to do. The exit status is 0 where all is well,
2 where there is no database or a setting is wrong, else 1. Nothing is changed, but the built-in database is started
for the check.`;

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check the installation and say what to do about what is found.')
    .addHelpText('after', EXPLANATION)
    .action(() => loadAction('doctor').doctor());
}
