import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXPLANATION = `
Examples:
  $ newsgraph reference add people.csv
  $ newsgraph reference add wikidata.jsonl.gz
  $ newsgraph reference remove people.csv

Takes a table (CSV) or JSON lines, gzipped or not:
  - columns or fields id, type (person, organisation, place), name; aliases, positions ("President of Norland"),
    wikidata, kind and country where they are known; several values with semicolons between
  - FollowTheMoney entities; those that are no people or bodies are passed over
  - Wikidata items, as its dumps have them

An actor that bears one of the names is linked, where only one does; others wait for articles that name them. Later
articles go by these names first. What is stored already is joined by them once it is analysed again: newsgraph
reanalyse. Adding a file again brings it up to date.`;

export function referenceCommand(): Command {
  const reference = new Command('reference')
    .description('Take in people, bodies and places known from elsewhere.')
    .addHelpText('after', EXPLANATION);
  reference
    .command('add')
    .description('take in a file of them')
    .argument('<file...>')
    .action((files: string[]) => loadAction('reference').addReferenceFiles(files));
  reference
    .command('remove')
    .description('take those of a file out again')
    .argument('<file...>')
    .action((files: string[]) => loadAction('reference').removeReferenceFiles(files));
  return reference;
}
