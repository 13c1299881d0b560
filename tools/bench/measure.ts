import { isDeepStrictEqual } from 'node:util';
import { QUESTIONS, type Question } from './questions';
import type { Variant } from './variants';

/** Sets of variables of each question, the same for all. */
const SETS = 16;
const SLICE_MS = 900;

/** @throws where a body differs from the first variant's: what answers something else has no time worth telling. */
export async function compareBodies([reference, ...others]: readonly Variant[]): Promise<void> {
  for (const question of QUESTIONS) {
    for (let n = 0; n < SETS; n += 1) {
      const expected: unknown = JSON.parse(await reference!.ask(question, n));
      for (const other of others) {
        const found: unknown = JSON.parse(await other.ask(question, n));
        if (isDeepStrictEqual(found, expected)) continue;
        const told = [expected, found].map((body) => JSON.stringify(body).slice(0, 1000)).join('\n');
        throw new Error(
          `${question.name}, set ${n}: ${other.name} answers otherwise than ${reference!.name}:\n${told}`,
        );
      }
    }
  }
}

/** Of one question and one variant: the median time of each round in ms, and of all. */
export interface Timing {
  readonly question: string;
  readonly variant: string;
  readonly rounds: readonly number[];
  readonly p95: number;
}

/** Slices of each variant in turn, in another order each round, so that what the machine does hits all alike. */
export async function measure(variants: readonly Variant[], rounds: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const question of QUESTIONS) {
    const times = variants.map(() => ({ medians: [] as number[], all: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < variants.length; turn += 1) {
        const index = (turn + round) % variants.length;
        const slice = await askFor(SLICE_MS, variants[index]!, question);
        times[index]!.medians.push(quantile(slice, 0.5));
        times[index]!.all.push(...slice);
      }
    }
    times.forEach(({ medians, all }, index) =>
      timings.push({
        question: question.name,
        variant: variants[index]!.name,
        rounds: medians,
        p95: quantile(all, 0.95),
      }),
    );
  }
  return timings;
}

async function askFor(duration: number, variant: Variant, question: Question): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + duration;
  for (let n = 0; performance.now() < end; n += 1) {
    const started = performance.now();
    await variant.ask(question, n % SETS);
    times.push(performance.now() - started);
  }
  return times;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
