import { Command, InvalidArgumentError } from 'commander';
import { ACCESS_SCOPES } from '../../model/access-key';
import type { AccessScope } from '../../model/access-key';
import { loadAction } from '../load-action';

const EXAMPLES = `
Examples:
  $ newsgraph key create desk --scope read
  $ newsgraph key create importer --scope read,ingest
  $ newsgraph key list
  $ newsgraph key revoke importer

Keys are asked for with NEWSGRAPH_KEYS=required. Scopes: read (ask; every key needs it), ingest (take articles in),
correct (mend the graph), admin (all of it).`;

export function keyCommand(): Command {
  const key = new Command('key')
    .description('Make, list and revoke access keys.')
    .addHelpText('after', EXAMPLES);
  key
    .command('create')
    .description('make a key; its secret is shown once')
    .argument('<name>', 'who has it; corrections are signed with it')
    .requiredOption(
      '--scope <scopes>',
      `what it may do: ${ACCESS_SCOPES.join(', ')}, with commas between`,
      parseScopes,
    )
    .action((name: string, { scope }: { scope: AccessScope[] }) => loadAction('key').createKey(name, scope));
  key
    .command('list')
    .description('show all keys, without their secrets')
    .option('--json', 'print a line of JSON for each')
    .action(({ json = false }: { json?: boolean }) => loadAction('key').listKeys(json));
  key
    .command('revoke')
    .description('end a key; a running server follows within a second')
    .argument('<name>')
    .action((name: string) => loadAction('key').revokeKey(name));
  return key;
}

function parseScopes(value: string): AccessScope[] {
  const scopes = value.split(',').map((scope) => scope.trim());
  const unknown = scopes.filter((scope) => !ACCESS_SCOPES.some((known) => known === scope));
  if (unknown.length > 0) throw new InvalidArgumentError(`Scopes are ${ACCESS_SCOPES.join(', ')}.`);
  const reads = scopes.includes('read') || scopes.includes('admin');
  if (!reads)
    throw new InvalidArgumentError(
      `The answers come from the graph, so add read: ${['read', ...scopes].join(',')}.`,
    );
  return scopes as AccessScope[];
}
