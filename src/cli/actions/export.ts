import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { loadConfig } from '../../config';
import { UserError } from '../../errors';
import { exportGraph } from '../../export/export-graph';
import { readExportRequest } from '../../export/export-request';
import { readArticleFilter } from '../../graph/inputs/read-article-filter';
import { withDatabase } from '../with-database';

export interface ExportFlags {
  format: string;
  records?: string;
  filter?: string;
  output?: string;
}

/** Writes the graph to a file or to standard output. @throws UserError */
export async function exportTo({ format, records, filter, output }: ExportFlags): Promise<void> {
  const request = readExportRequest(format, records);
  const chosen = filter === undefined ? undefined : readArticleFilter(filter);
  await withDatabase(loadConfig(), async ({ dataSource }) => {
    const text = Readable.from(exportGraph(dataSource, request, chosen));
    if (output === undefined) await pipeline(text, process.stdout, { end: false });
    else await writeFile(text, output);
  });
}

/** Under another name until it is whole: what bears the name is a whole export. */
async function writeFile(text: Readable, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(text, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw isOfFiles(error) ? new UserError('BAD_OUTPUT', `${file}: ${reasonOf(error)}`) : error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder to write to. Make it first.',
  ENOTDIR: 'there is no such folder to write to. Make it first.',
  EISDIR: 'it is a folder. Name a file.',
  EACCES: "it can't be written by this user. Change its permissions, or name another file.",
  EROFS: "it can't be written: the disk is read-only.",
  ENOSPC: "it can't be written: the disk is full.",
};

function reasonOf({ code = 'unknown reason' }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? `it can't be written (${code}).`;
}

function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return isNativeError(error) && 'syscall' in error && 'path' in error;
}
