import { Command } from 'commander';
import { loadAction } from '../load-action';
import { withReadingOptions } from '../reading-options';
import type { ReadingFlags } from '../reading-options';

const EXAMPLES = `
Examples:
  $ newsgraph read report.txt
  $ newsgraph read page.html.gz archive.jsonl folder/
  $ newsgraph read https://herald.example/article
  $ curl -s https://herald.example/article | newsgraph read - --url https://herald.example/article

Prints a line of JSON for each article:
  {"path", "title", "text", "published", "outlet", "authors", "credits", "language", "url", "origins", "problems"}
or, for what can't be read, {"path", "error": {"code", "message"}}, and the exit status is 1.
"origins" says where each field came from: {"published": "json-ld"}. Nothing is stored.`;

export function readCommand(): Command {
  const command = new Command('read')
    .description('Show the clean article that ingest would see, as JSON lines.')
    .argument('<input...>', 'files, folders, addresses, or - for standard input')
    .addHelpText('after', EXAMPLES);
  return withReadingOptions(command).action((targets: string[], flags: ReadingFlags) =>
    loadAction('read').read(targets, flags),
  );
}
