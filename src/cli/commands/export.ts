import { Command } from 'commander';
import { RECORD_NAMES } from '../../export/export-request';
import { EXPORT_FORMATS } from '../../export/formats';
import type { ExportFlags } from '../actions/export';
import { loadAction } from '../load-action';

const EXAMPLES = `
Formats:
  jsonl    each record with all that is known, one a line
  csv      a table of one kind of record for spreadsheets (--records, else the quotes)
  graphml  the network of articles, actors, meetings and quotes: Gephi, yEd, NetworkX
  gexf     the same for Gephi
  ftm      FollowTheMoney entities for Aleph
  jsonld   schema.org

Examples:
  $ newsgraph export > graph.jsonl
  $ newsgraph export --format csv --records meetings --output meetings.csv
  $ newsgraph export --format gexf --filter '{"mentions": {"name": "Iran"}, "published": {"from": "2007"}}'

All of one moment, also while articles are being taken in.`;

export function exportCommand(): Command {
  return new Command('export')
    .description('Write the graph, or a part of it, for other programs.')
    .option('--format <name>', Object.keys(EXPORT_FORMATS).join(', '), 'jsonl')
    .option('--records <names>', `only these, with commas between: ${RECORD_NAMES.join(', ')}`)
    .option('--filter <json>', 'only what rests on the articles that an ArticleFilter chooses')
    .option('--output <file>', 'write to a file instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action((flags: ExportFlags) => loadAction('export').exportTo(flags));
}
