import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../../errors';
import type { Input } from './find-inputs';

/** The bytes of an input, with what was said of them on the way. */
export interface OpenedInput {
  bytes: Uint8Array;
  /** As HTTP states it. */
  charset?: string;
  /** The address that answered in the end. */
  fetchedFrom?: string;
}

/** Opens addresses; handed in, so that reading files needs no network. */
export type OpenAddress = (address: string) => Promise<OpenedInput>;

/** The longest string that Node holds is a little above this. */
const MAX_FILE_BYTES = 500_000_000;

const EMPTY_FOLDER = 'There is no file in the folder: it is empty, or holds hidden files and READMEs alone.';

/** The bytes of a file, an address or standard input. @throws UserError that says what is wrong with it. */
export async function openInput(input: Input, openAddress: OpenAddress): Promise<OpenedInput> {
  if (input.kind === 'address') return openAddress(input.path);
  if (input.kind === 'empty-folder') throw new UserError('EMPTY', EMPTY_FOLDER);
  return { bytes: input.kind === 'stdin' ? await readStandardInput() : await readWholeFile(input.path) };
}

export async function readStandardInput(
  input: AsyncIterable<Buffer> = process.stdin as AsyncIterable<Buffer>,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    checkSize(size, 'Standard input');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readWholeFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    checkSize(size, 'The file');
    return await readFile(path);
  } catch (error) {
    throw fileError(error);
  }
}

function checkSize(bytes: number, what: string): void {
  if (bytes <= MAX_FILE_BYTES) return;
  const limit = MAX_FILE_BYTES / 1e6;
  throw new UserError(
    'FILE_TOO_LARGE',
    `${what} has more than ${limit} MB. Split it, or give its articles as JSON lines or as files of a zip, which may be as many as you like.`,
  );
}

const REASONS: Readonly<Record<string, [code: string, message: string]>> = {
  ENOENT: ['NOT_FOUND', 'There is no such file or folder. Mind the spelling and the folder you are in.'],
  EACCES: ['NOT_READABLE', 'It may not be read by this user. Change its permissions.'],
  EPERM: ['NOT_READABLE', 'It may not be read by this user. Change its permissions.'],
  EISDIR: ['NOT_READABLE', 'It is a folder, and a file is needed: give the files in it.'],
  ELOOP: ['NOT_FOUND', 'It is a link that leads back to itself.'],
  ENAMETOOLONG: ['NOT_FOUND', 'There is no file of such a long name.'],
};

export function fileError(error: unknown): unknown {
  if (error instanceof UserError) return error;
  const [code, message] = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? [
    'NOT_READABLE',
    `It can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
  ];
  return new UserError(code, message);
}
