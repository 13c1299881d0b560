import { Command, InvalidArgumentError } from 'commander';
import type { QueryFlags } from '../actions/query';
import { loadAction } from '../load-action';

const EXAMPLES = `
Examples:
  $ newsgraph query question.graphql --variables '{"name": "John Kerry"}'
  $ echo '{ quotes(first: 3) { nodes { text speakers { name } } } }' | newsgraph query -

Prints the response, {"data": …} or {"errors": …}; with errors the exit status is 1.`;

export function queryCommand(): Command {
  return new Command('query')
    .description('Answer a GraphQL request without a server.')
    .argument('<file>', 'the request, or - for standard input')
    .option('--variables <json>', 'its variables, as a JSON object', parseVariables)
    .option('--operation <name>', 'which operation, where the file has several')
    .addHelpText('after', EXAMPLES)
    .action((target: string, flags: QueryFlags) => loadAction('query').query(target, flags));
}

function parseVariables(json: string): Record<string, unknown> {
  const value = parse(json);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new InvalidArgumentError('Write a JSON object like \'{"name": "John Kerry"}\'.');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
