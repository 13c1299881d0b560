import { Command, CommanderError } from 'commander';
import { analyseCommand } from './commands/analyse';
import { readCommand } from './commands/read';
import { ExitStatus } from './exit-status';
import { guardOutput } from './output';
import { packageVersion } from './package-version';
import { reportError } from './report-error';

const EXAMPLES = `
Examples:
  $ newsgraph read report.txt             the clean article that would be taken in
  $ newsgraph analyse report.txt          who said what in it, as JSON

Exit status: 0 done, 1 some inputs failed (each said why), 2 wrong usage or no database.`;

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
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError();
  for (const command of [readCommand(), analyseCommand()]) {
    program.addCommand(command.helpOption('-h, --help', 'explain this command'));
  }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(
        `Run "newsgraph ${command === program ? '' : `${command.name()} `}--help" for how to use it.`,
      );
  }
  return program;
}

/** Help and version are no faults; all else that the parser throws is wrong usage. */
function usageStatus(error: CommanderError): number {
  return error.exitCode === 0 ? ExitStatus.Done : ExitStatus.Usage;
}
