import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { UserError } from '../../errors';
import { analyseLines } from '../../pipeline/analyse-lines';
import { analyseDocument, type AnalysedText } from '../../pipeline/analyse-text';
import { openInput } from '../../pipeline/inputs/open-input';
import { AnalysisPool } from '../../pipeline/worker-threads/analysis-pool';
import { ExitStatus } from '../exit-status';
import { printLine } from '../output';

export interface AnalyseFlags {
  jsonl?: boolean;
  published?: string;
  timing?: boolean;
}

/** Findings of each article in the input, or with `--jsonl` of a text a line. */
export async function analyse(target: string, flags: AnalyseFlags): Promise<void> {
  await (flags.jsonl ? analyseMany(target, flags) : analyseInput(target, flags));
}

async function analyseInput(target: string, { published, timing }: AnalyseFlags): Promise<void> {
  try {
    const kind = target === '-' ? 'stdin' : 'file';
    const { bytes } = await openInput({ kind, path: target }, noAddress);
    for await (const analysed of analyseDocument(bytes, { published, now: new Date() }))
      await ('rejection' in analysed
        ? refuse(target, analysed.rejection)
        : printLine(lineOf(target, analysed, timing)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await refuse(target, error);
  }
}

function lineOf(id: string, { findings, problems, article, timing }: AnalysedText, isTimed = false): object {
  return {
    id,
    ...(article && { title: article.title, text: article.text }),
    ...findings,
    ...(problems.length > 0 && { problems }),
    ...(isTimed && { timing }),
  };
}

async function refuse(id: string, { code, message }: { code: string; message: string }): Promise<void> {
  process.exitCode = ExitStatus.SomeFailed;
  await printLine({ id, error: { code, message } });
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
