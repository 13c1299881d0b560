import { readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../src/analyse/analyse';
import type { RunStep, StepName } from '../../src/analyse/analyse-steps';
import type { LanguagePack } from '../../src/analyse/language-pack';
import { readDocument } from '../../src/analyse/syntax/read-document';

/** Enough that a pass takes seconds, few enough that --speed stays a minute's wait. */
const TOKENS = 200_000;
/** The first pass warms the compiler up; the best of the others is the least disturbed by the machine. */
const PASSES = 4;

/** How fast the whole analysis is on one core, and what its weights cost. */
export interface Speed {
  /** Tokens read in each pass. */
  tokens: number;
  tokensPerSecond: number;
  /** What each step takes of the whole, 0 to 1, in the order of the analysis. */
  steps: ReadonlyMap<StepName, number>;
  /** Compressed weights of the pack, in bytes. */
  weights: number;
}

/** Times the whole analysis over at most 200,000 tokens of these texts, in this thread alone. */
export function measureSpeed(texts: readonly string[], pack: LanguagePack): Speed {
  const sample = sampleOf(texts, pack);
  const seconds = Array.from({ length: PASSES }, () => secondsFor(sample.texts, pack));
  const tokensPerSecond = Math.round(sample.tokens / Math.min(...seconds.slice(1)));
  const steps = stepsOf(sample.texts, pack);
  return { tokens: sample.tokens, tokensPerSecond, steps, weights: weightsOf(pack.language) };
}

function sampleOf(texts: readonly string[], pack: LanguagePack): { texts: string[]; tokens: number } {
  const chosen: string[] = [];
  let tokens = 0;
  for (const text of texts) {
    if (tokens >= TOKENS) break;
    chosen.push(text);
    for (const sentence of readDocument(text, pack).sentences) tokens += sentence.words.length;
  }
  return { texts: chosen, tokens };
}

function secondsFor(texts: readonly string[], pack: LanguagePack): number {
  const started = performance.now();
  for (const text of texts) analyse({ text, published: '2020-01-01' }, pack);
  return (performance.now() - started) / 1000;
}

/** In a pass of its own, so that looking at the clock slows nothing that is reported. */
function stepsOf(texts: readonly string[], pack: LanguagePack): Map<StepName, number> {
  const spent = new Map<StepName, number>();
  const timed: RunStep = (name, step) => {
    const started = performance.now();
    const result = step();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - started);
    return result;
  };
  for (const text of texts) analyse({ text, published: '2020-01-01' }, pack, timed);
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return new Map([...spent].map(([name, time]) => [name, time / total]));
}

function weightsOf(language: string): number {
  const folder = join(__dirname, '../../weights', language);
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** The machine stands with it, since an absolute figure is worth nothing without. */
export function renderSpeed(speed: Speed, loadSeconds: number): string {
  const rate = `${speed.tokensPerSecond.toLocaleString('en')} tokens/s`;
  const megabytes = (speed.weights / 1e6).toFixed(1);
  const steps = [...speed.steps].map(([name, share]) => `${name} ${(100 * share).toFixed(1)} %`);
  return (
    `whole analysis ${rate} on one core (best of ${PASSES - 1} passes over ${speed.tokens.toLocaleString('en')} tokens), ` +
    `load ${loadSeconds.toFixed(2)} s, weights ${megabytes} MB; ${cpus()[0]?.model}, Node ${process.version}\n` +
    `of which ${steps.join(', ')}`
  );
}
