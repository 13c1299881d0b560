import { isDeepStrictEqual } from 'node:util';
import type { CpuClock } from './cpu-clock';
import type { Question } from './questions';
import type { Variant } from './variants';

/** Sets of variables of each question, the same for all. */
export const SETS: readonly number[] = Array.from({ length: 16 }, (_, n) => n);
const SLICE_MS = 900;
/** Asked by all at once: of fewer requests the CPU, which is counted in hundredths of a second, tells nothing. */
const LEAST_ASKED = 200;
const LONGEST_SLICE_MS = 5 * SLICE_MS;
const CONNECTIONS = 16;
/** So many requests come before those that are timed, or so many slices of slow ones. */
const WARM = 2_000;
const MOST_SLICES = 4;

/** @throws where a body differs from the first variant's: what answers something else has no time worth telling. */
export async function compareBodies(
  questions: readonly Question[],
  variants: readonly Variant[],
): Promise<void> {
  const [reference, ...others] = variants;
  for (const question of questions) {
    for (const n of SETS) {
      const expected = await bodyOf(reference!, question, n);
      for (const other of others.filter(({ knows }) => knows(question))) {
        const found = await bodyOf(other, question, n);
        if (isDeepStrictEqual(found, expected)) continue;
        const told = [expected, found].map((body) => JSON.stringify(body).slice(0, 1000)).join('\n');
        throw new Error(
          `${question.name}, set ${n}: ${other.name} answers otherwise than ${reference!.name}:\n${told}`,
        );
      }
    }
  }
}

async function bodyOf(variant: Variant, question: Question, n: number): Promise<unknown> {
  return variant.shown(question, JSON.parse(await variant.ask(question, n)));
}

/** Of one question and one variant; lists have one figure a round, in the same order for all variants. */
export interface Timing {
  readonly question: string;
  readonly variant: string;
  /** Milliseconds of the median request, asked one by one. */
  readonly p50: readonly number[];
  readonly p95: number;
  /** Requests a second over all connections. */
  readonly throughput: readonly number[];
  /** Milliseconds of CPU a request took while all connections asked. */
  readonly nodeCpu: readonly number[];
  readonly postgresCpu: readonly number[];
}

/** Slices of each variant in turn, in another order each round, so that what the machine does hits all alike. */
export async function measure(
  question: Question,
  variants: readonly Variant[],
  rounds: number,
  clock: CpuClock,
  sets = SETS,
): Promise<Timing[]> {
  const taken = variants.map(() => ({
    p50: [] as number[],
    all: [] as number[],
    throughput: [] as number[],
    nodeCpu: [] as number[],
    postgresCpu: [] as number[],
  }));
  const ask = (variant: Variant, clients: number): Promise<number[]> =>
    askFor((nth) => variant.ask(question, sets[nth % sets.length]!), clients);
  for (const variant of variants) await warmUp(() => ask(variant, CONNECTIONS));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const index = (turn + round) % variants.length;
      const variant = variants[index]!;
      const times = await ask(variant, 1);
      taken[index]!.p50.push(quantile(times, 0.5));
      taken[index]!.all.push(...times);
      const before = clock(variant.pid);
      const started = performance.now();
      const { length } = await ask(variant, CONNECTIONS);
      taken[index]!.throughput.push((length / (performance.now() - started)) * 1_000);
      const after = clock(variant.pid);
      taken[index]!.nodeCpu.push((after.node - before.node) / length);
      taken[index]!.postgresCpu.push((after.postgres - before.postgres) / length);
    }
  }
  return taken.map(({ all, ...lists }, index) => ({
    question: question.name,
    variant: variants[index]!.name,
    p95: quantile(all, 0.95),
    ...lists,
  }));
}

/** A server that has just started compiles its code while it answers, what is asked often best and last. */
async function warmUp(askSlice: () => Promise<number[]>): Promise<void> {
  let asked = 0;
  for (let slice = 0; slice < MOST_SLICES && asked < WARM; slice += 1) asked += (await askSlice()).length;
}

/** The time of each request of a slice, asked by so many at once. */
async function askFor(ask: (nth: number) => Promise<string>, clients: number): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  const least = clients > 1 ? LEAST_ASKED : 0;
  let asked = 0;
  const goesOn = (): boolean => {
    const past = performance.now() - begun;
    return past < SLICE_MS || (asked < least && past < LONGEST_SLICE_MS);
  };
  const client = async (): Promise<void> => {
    do {
      const started = performance.now();
      await ask(asked++);
      times.push(performance.now() - started);
    } while (goesOn());
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

/** Between two values in proportion, so that the median of two rounds is neither's. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = NaN, above = below] = sorted.slice(Math.floor(place));
  return below + (above - below) * (place % 1);
}
