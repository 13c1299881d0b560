import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { post, startServer } from '../processes';
import { type Data, type Variant } from '../variants';
import { PEER_QUESTIONS } from './questions';

/** PostGraphile 5 needs Node 22, which npm has too. Neither is among this repository's packages. */
const PACKAGES = ['node@22.23.3', 'postgraphile@5.1.5'];

/** PostGraphile over the same tables; installed below the folder of the data when it is first asked for. */
export async function postgraphileVariant(data: Data, folder: string): Promise<Variant> {
  const peers = installed(path.join(folder, 'peers'));
  await data.dataSource.query(readFileSync(path.join(__dirname, 'functions.sql'), 'utf8'));
  const server = await startServer(
    [path.join(__dirname, 'serve.mjs')],
    { DATABASE_URL: data.url, PEERS: peers, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    path.join(peers, 'node_modules/.bin/node'),
  );
  return {
    ...server,
    name: 'postgraphile',
    knows: ({ name }) => name in PEER_QUESTIONS,
    ask: ({ name, variables }, n) => {
      const { graphql: query, variables: own } = PEER_QUESTIONS[name]!;
      return post(`${server.address}/graphql`, { query, variables: own(variables(n)) });
    },
    shown: ({ name }, body) => ({
      data: PEER_QUESTIONS[name]!.shown((body as { data: Record<string, unknown> }).data),
    }),
  };
}

function installed(folder: string): string {
  if (existsSync(path.join(folder, 'node_modules/postgraphile'))) return folder;
  mkdirSync(folder, { recursive: true });
  console.error(`Installing ${PACKAGES.join(', ')} in ${folder} …`);
  const args = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder];
  execFileSync('npm', [...args, ...PACKAGES], { stdio: ['ignore', 'inherit', 'inherit'] });
  return folder;
}
