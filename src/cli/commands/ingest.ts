import { Command } from 'commander';
import type { IngestFlags } from '../actions/ingest';
import { loadAction } from '../load-action';
import { withReadingOptions } from '../reading-options';

const EXAMPLES = `
Examples:
  $ newsgraph ingest samples/
  $ newsgraph ingest report.txt --outlet "The Lake Herald" --published 1998-05-04
  $ newsgraph ingest https://herald.example/article
  $ zcat archive.jsonl.gz | newsgraph ingest - --json

Takes text, HTML, RSS, Atom, RDF, CDF, JSON Feed, sitemaps, ninjs, NewsML-G2, NITF, JSON lines and CSV (title, text or
html, url, outlet, published, authors, language), e-mail, mbox, saved pages (MHTML), PDF, WARC, and gzip, zip and tar of
any; the format is recognised. A line for each article says what became of it; the exit status is 1 where some failed. An
article that is there already is left as it is, so the same command can be given again. A running server sees the new
articles at once. --title, --outlet, --published, --language and --url are for what the input doesn't say itself.`;

export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Take articles in: read, analyse and store them.')
    .argument('<input...>', 'files, folders, addresses, or - for standard input')
    .option('--json', 'print a line of JSON for each article')
    .addHelpText('after', EXAMPLES);
  return withReadingOptions(command).action((targets: string[], flags: IngestFlags) =>
    loadAction('ingest').ingest(targets, flags),
  );
}
