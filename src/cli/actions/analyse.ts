import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { UserError } from '../../errors';
import { analyseLines } from '../../pipeline/analyse-lines';
import { analyseText } from '../../pipeline/analyse-text';
import { openInput } from '../../pipeline/inputs/open-input';
import { AnalysisPool } from '../../pipeline/worker-threads/analysis-pool';
import { ExitStatus } from '../exit-status';
import { printLine } from '../output';

export interface AnalyseFlags {
  jsonl?: boolean;
  published?: string;
  timing?: boolean;
}

/** Findings of one text, or with `--jsonl` of a text a line. */
export async function analyse(target: string, flags: AnalyseFlags): Promise<void> {
  await (flags.jsonl ? analyseMany(target, flags) : analyseOne(target, flags));
}

async function analyseOne(target: string, flags: AnalyseFlags): Promise<void> {
  try {
    const kind = target === '-' ? 'stdin' : 'file';
    const { bytes } = await openInput({ kind, path: target }, noAddress);
    const { findings, problems, timing } = analyseText(bytes, {
      published: flags.published,
      now: new Date(),
    });
    await printLine({
      id: target,
      ...findings,
      ...(problems.length > 0 && { problems }),
      ...(flags.timing && { timing }),
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await printLine({ id: target, error: { code: error.code, message: error.message } });
    process.exitCode = ExitStatus.SomeFailed;
  }
}

async function analyseMany(target: string, flags: AnalyseFlags): Promise<void> {
  const pool = new AnalysisPool(availableParallelism());
  try {
    for await (const line of analyseLines(linesOf(target), pool, flags)) {
      if ('error' in line) process.exitCode = ExitStatus.SomeFailed;
      await printLine(line);
    }
  } catch (error) {
    throw fileError(error, target);
  } finally {
    await pool.close();
  }
}

/** The errors of the stream itself, which readline doesn't pass on, are thrown by reading it. */
async function* linesOf(target: string): AsyncGenerator<string> {
  const input = target === '-' ? process.stdin : createReadStream(target);
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done) return;
    yield next.value;
  }
}

function fileError(error: unknown, target: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') return error;
  return new UserError(
    'NOT_READABLE',
    `${target} can't be read (${code}). Give a file of JSON lines, or - for standard input.`,
  );
}

function noAddress(): never {
  throw new UserError('BAD_INPUT', 'analyse takes a file or standard input.');
}
