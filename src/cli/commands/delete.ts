import { Command } from 'commander';
import type { DeleteFlags } from '../actions/delete';
import { loadAction } from '../load-action';
import { withReadingOptions } from '../reading-options';

const EXAMPLES = `
Examples:
  $ newsgraph delete samples/                                          what would go
  $ newsgraph delete samples/ --yes                                    the sample reports
  $ newsgraph delete --filter '{"outlet": {"name": "The Plain Post"}}' --yes
  $ newsgraph delete --filter '{"id": ["article-3"]}' --yes

Takes what ingest takes, with the same options, and finds by it which articles are in; or those that an ArticleFilter
chooses. All that rests on them alone goes with them. Without --yes nothing does. Taken in again, articles come back, and
what people corrected in them is in force again.`;

export function deleteCommand(): Command {
  const command = new Command('delete')
    .description('Take articles out again.')
    .argument('[input...]', 'files, folders, addresses, or - for standard input, as they were taken in')
    .option('--filter <json>', 'those that an ArticleFilter chooses')
    .option('--yes', 'do it; without it they are only listed')
    .addHelpText('after', EXAMPLES);
  return withReadingOptions(command).action((targets: string[], flags: DeleteFlags) =>
    loadAction('delete').deleteArticles(targets, flags),
  );
}
