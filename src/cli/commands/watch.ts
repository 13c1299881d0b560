import { Command, InvalidArgumentError } from 'commander';
import type { WatchInput } from '../../model/watch';
import { loadAction } from '../load-action';

const EXAMPLES = `
Examples:
  $ newsgraph watch add denials --quotes '{"act": ["DENY"], "about": {"name": "Iran"}}'
  $ newsgraph watch add Iran --nodes actor-7,meeting-3 --webhook https://desk.example/hook
  $ newsgraph watch list
  $ newsgraph watch remove watch-2

What a watch finds from now on stands in its Atom feed, /watches/watch-2.atom on the server; a webhook is told it by
POST, signed, and again where that fails.`;

type Flags = Omit<WatchInput, 'name'>;

export function watchCommand(): Command {
  const watch = new Command('watch')
    .description('Add, list and remove watches.')
    .addHelpText('after', EXAMPLES);
  watch
    .command('add')
    .description('watch for what a filter finds, or for what changes')
    .argument('<name>')
    .option('--quotes <filter>', 'a QuoteFilter as JSON', readFilter)
    .option('--articles <filter>', 'an ArticleFilter as JSON', readFilter)
    .option('--meetings <filter>', 'a MeetingFilter as JSON', readFilter)
    .option('--nodes <ids>', 'actors and meetings, with commas between', (ids) => ids.split(','))
    .option('--webhook <url>', 'where to tell it')
    .action((name: string, flags: Flags) => loadAction('watch').addWatch({ name, ...flags }));
  watch
    .command('list')
    .description('show all watches')
    .option('--json', 'print a line of JSON for each')
    .action(({ json = false }: { json?: boolean }) => loadAction('watch').listAllWatches(json));
  watch
    .command('remove')
    .argument('<id>', 'watch-2')
    .action((id: string) => loadAction('watch').removeWatch(id));
  return watch;
}

function readFilter(value: string): object {
  try {
    const filter: unknown = JSON.parse(value);
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError('Write it as JSON, such as {"act": ["DENY"]}.');
}
