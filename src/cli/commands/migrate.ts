import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXPLANATION = `
serve, ingest and query do the same before they begin. Alone it is for deployments that bring the database up to
date first. Safe to run from several machines at once.`;

export function migrateCommand(): Command {
  return new Command('migrate')
    .description("Bring the database's tables up to date.")
    .addHelpText('after', EXPLANATION)
    .action(() => loadAction('migrate').migrate());
}
