import { Command, CommanderError } from 'commander';
import { analyseCommand } from './commands/analyse';
import { deleteCommand } from './commands/delete';
import { doctorCommand } from './commands/doctor';
import { exportCommand } from './commands/export';
import { feedCommand } from './commands/feed';
import { ingestCommand } from './commands/ingest';
import { jobCommand } from './commands/job';
import { keyCommand } from './commands/key';
import { migrateCommand } from './commands/migrate';
import { queryCommand } from './commands/query';
import { readCommand } from './commands/read';
import { reanalyseCommand } from './commands/reanalyse';
import { referenceCommand } from './commands/reference';
import { ExitStatus } from './exit-status';
import { serveCommand } from './commands/serve';
import { watchCommand } from './commands/watch';
import { workerCommand } from './commands/worker';
import { guardOutput } from './output';
import { packageVersion } from './package-root';
import { reportError } from './report-error';

const EXAMPLES = `
Examples:
  $ newsgraph serve                       the playground at http://127.0.0.1:4000/graphiql
  $ newsgraph ingest samples/             take in a folder of articles
  $ newsgraph query question.graphql      ask the graph
  $ newsgraph read report.txt             the clean article that would be taken in
  $ newsgraph analyse report.txt          who said what in it, as JSON

Exit status: 0 done, 1 some inputs failed (each said why), 2 wrong usage or no database.`;

const COMMANDS = [
  serveCommand(),
  ingestCommand(),
  deleteCommand(),
  readCommand(),
  analyseCommand(),
  queryCommand(),
  exportCommand(),
  reanalyseCommand(),
  referenceCommand(),
  feedCommand(),
  jobCommand(),
  watchCommand(),
  workerCommand(),
  migrateCommand(),
  keyCommand(),
  doctorCommand(),
];

/** Runs the command line. Ends the process only where something else would keep it alive. */
export async function main(argv: readonly string[]): Promise<void> {
  guardOutput();
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageStatus(error) : reportError(error);
  }
}

export function createProgram(): Command {
  const program = new Command('newsgraph')
    .description('Turns news articles into a graph of who said what to whom, and where exactly it says so.')
    .version(packageVersion(), '-v, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError();
  for (const command of COMMANDS) program.addCommand(command);
  for (const command of withSubcommands(program)) {
    command
      .helpOption('-h, --help', 'explain this command')
      .helpCommand(false)
      .exitOverride()
      .showHelpAfterError(`Run "${pathOf(command)} --help" for how to use it.`);
  }
  return program.helpCommand('help [command]', 'explain a command');
}

/** Help and version are no faults; all else that the parser throws is wrong usage. */
function usageStatus(error: CommanderError): number {
  return error.exitCode === 0 ? ExitStatus.Done : ExitStatus.Usage;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** "newsgraph key create" */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
