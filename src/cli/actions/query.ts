import { type Config, loadConfig } from '../../config';
import { UserError } from '../../errors';
import { runQuery } from '../../graph/run-query';
import { openInput } from '../../pipeline/inputs/open-input';
import { isEmpty } from '../../store/queries/is-empty';
import { ExitStatus } from '../exit-status';
import { printText } from '../output';
import { withDatabase } from '../with-database';

export interface QueryFlags {
  variables?: Record<string, unknown>;
  operation?: string;
}

/** Answers a GraphQL request from a file or standard input, without a server. */
export async function query(target: string, { variables, operation }: QueryFlags): Promise<void> {
  const text = await readRequest(target);
  const request = { query: text, variables, operationName: operation, extensions: { hints: true } };
  const config = loadConfig();
  const response = await withDatabase(config, async ({ dataSource }) => {
    if (await isEmpty(dataSource)) console.error(emptyDatabase(config));
    return runQuery(dataSource, request);
  });
  await printText(JSON.stringify(response, null, 2));
  if (response.errors) process.exitCode = ExitStatus.SomeFailed;
}

/** Whoever asks the wrong folder gets no error, only nothing. */
function emptyDatabase({ databaseUrl, dataDirectory }: Config): string {
  const where = databaseUrl === undefined ? `in ${dataDirectory}` : 'of DATABASE_URL';
  return `newsgraph: The database ${where} has no articles yet. Take some in (newsgraph ingest), or say which one is meant by NEWSGRAPH_DATA or DATABASE_URL.`;
}

async function readRequest(target: string): Promise<string> {
  const kind = target === '-' ? 'stdin' : 'file';
  try {
    const { bytes } = await openInput({ kind, path: target }, noAddress);
    return Buffer.from(bytes).toString('utf8');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, `${target}: ${error.message}`);
  }
}

function noAddress(): never {
  throw new UserError('BAD_INPUT', 'query takes a file or standard input.');
}
