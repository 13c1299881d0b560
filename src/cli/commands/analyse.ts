import { Command } from 'commander';
import type { AnalyseFlags } from '../actions/analyse';
import { loadAction } from '../load-action';
import { parseDateFlag } from '../reading-options';

const EXAMPLES = `
Examples:
  $ newsgraph analyse report.txt --published 2007-05-28
  $ newsgraph analyse page.html
  $ newsgraph analyse --jsonl texts.jsonl > findings.jsonl

Reads what ingest reads, and prints a line for each article. Offsets are UTF-16 code units,
text.slice(start, end) in JavaScript: of a plain text into the text as given, in which lines that
tell of it (Title: …, Published: …) count as blank; of a page and all else into the line's "text".
With --jsonl each line is {"id", "text", "published"?}, and the answers keep the order; a line that can't be
read is answered by {"id" or "line", "error": {"code", "message"}}, and the exit status is 1. Nothing is stored.`;

export function analyseCommand(): Command {
  return new Command('analyse')
    .description('Show what is found in articles (actors, quotes, meetings, dates) as JSON.')
    .argument('<input>', 'a file, or - for standard input')
    .option('--jsonl', 'read lines of JSON and answer each, using all cores')
    .option('--published <date>', 'the day that "on Sunday" is counted from, like 2007-05-28', parseDateFlag)
    .option('--timing', 'add milliseconds by step')
    .addHelpText('after', EXAMPLES)
    .action((target: string, flags: AnalyseFlags) => loadAction('analyse').analyse(target, flags));
}
