import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXAMPLES = `
Examples:
  $ newsgraph serve
  $ PORT=8080 DATABASE_URL=postgres://newsgraph:secret@localhost:5432/newsgraph newsgraph serve

Starts a Postgres of its own unless DATABASE_URL names one, brings its tables up to date, takes in the sample
reports where it is empty (off: NEWSGRAPH_SAMPLES=0), and answers at http://127.0.0.1:4000 (PORT, HOST). Ctrl-C ends
it after the requests under way.`;

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the graph over GraphQL.')
    .addHelpText('after', EXAMPLES)
    .action(() => loadAction('serve').serve());
}
