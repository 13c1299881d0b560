import { parseFuzzyDate } from '../model/fuzzy-date';
import { cleanUnits } from '../model/clean-units';
import { tooLong } from '../model/too-long';
import type { Findings } from '../model/findings';
import type { Rejection } from '../model/article';
import type { AnalysisPool } from './worker-threads/analysis-pool';
import type { AnalysisTask } from './worker-threads/analysis-task';

/** A line of what `analyse --jsonl` writes: findings, or what is wrong with the line that stood there. */
export type AnalysedLine =
  | ({ id?: unknown; timing?: { analyse: number }; problems?: Rejection[] } & Findings)
  | { id?: unknown; line?: number; error: Rejection };

export interface LineDefaults {
  /** For lines that tell no day themselves. */
  published?: string;
  /** Adds milliseconds to each line. */
  timing?: boolean;
}

/** Texts in work for each thread: enough that none waits for the one that reads lines. */
const AHEAD = 4;

/**
 * Analyses lines `{"id", "text", "published"?}` on all threads of the pool and gives the findings in the lines' order.
 * Reads only a few lines ahead, so that memory doesn't grow with their number.
 */
export async function* analyseLines(
  lines: AsyncIterable<string>,
  pool: AnalysisPool,
  defaults: LineDefaults = {},
): AsyncGenerator<AnalysedLine> {
  const inWork: Promise<AnalysedLine>[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    inWork.push(analyseLine(line, number, pool, defaults));
    const oldest = inWork.length >= pool.size * AHEAD ? inWork.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const rest of inWork) yield await rest;
}

async function analyseLine(
  line: string,
  number: number,
  pool: AnalysisPool,
  { published, timing }: LineDefaults,
): Promise<AnalysedLine> {
  const { id, ...read } = parseLine(line);
  const name = id === undefined ? { line: number } : { id };
  if ('error' in read) return { ...name, error: read.error };
  const answer = await pool.analyse({ published, ...read.task });
  if ('error' in answer) return { ...name, error: answer.error };
  const { findings, problems, milliseconds } = answer;
  return {
    ...(id !== undefined && { id }),
    ...findings,
    ...(problems.length > 0 && { problems }),
    ...(timing && { timing: { analyse: milliseconds } }),
  };
}

type ParsedLine = { id?: unknown } & ({ task: AnalysisTask } | { error: Rejection });

function parseLine(line: string): ParsedLine {
  const record = parseObject(line);
  if (!record)
    return { error: reason('BAD_JSON', 'The line is no JSON object. Write {"id": …, "text": "…"}.') };
  const { id, text, published } = record;
  if (typeof text !== 'string') {
    return { id, error: reason('NO_TEXT', 'The line has no "text", which must be a string.') };
  }
  const error = tooLong(text);
  if (error) return { id, error };
  if (published === undefined || published === null) return { id, task: { text: cleanUnits(text) } };
  if (typeof published !== 'string' || !parseFuzzyDate(published)) {
    return { id, error: reason('BAD_DATE', '"published" must be a date like 2007-05-28 or 2007-05.') };
  }
  return { id, task: { text: cleanUnits(text), published } };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function reason(code: string, message: string): Rejection {
  return { code, message };
}
