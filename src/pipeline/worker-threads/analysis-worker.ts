import { constants, getPriority, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { analyseDespiteFaults } from '../analyse-despite-faults';
import { loadLanguage } from '../load-language';
import type { AnalysisAnswer, AnalysisTask } from './analysis-task';

optimiseLate();
const pack = loadLanguage('en');
clearUp();
giveWay();

/** Analyses what the pool sends, one text at a time. */
parentPort?.on('message', (task: AnalysisTask) => {
  parentPort?.postMessage(answer(task));
});

function answer(task: AnalysisTask): AnalysisAnswer {
  const started = performance.now();
  const analysed = analyseDespiteFaults(task, pack);
  return { ...analysed, milliseconds: performance.now() - started };
}

/**
 * V8 compiles a function for speed once it has run so much, in units of bytecode; four times what it waits for by itself
 * here. Texts differ: what was compiled after a few of them is thrown away at the first that is otherwise, and compiled
 * anew, in each thread. Over 4,000 articles that took a tenth of all time.
 */
function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=540672');
}

/**
 * Reading the pack leaves behind as much as it keeps. By itself V8 first looks when a thread has twice that again, and
 * from then on by what it found to be in use: so looking at once saves 50 MB a thread, for a tenth of a second.
 */
function clearUp(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/**
 * Who answers requests and who writes what was analysed go first: waiting for their turn behind texts that nobody waits
 * for yet, the writer left the cores idle for a tenth of the time. On Linux a thread has a priority of its own; elsewhere
 * this would be that of the whole process.
 */
function giveWay(): void {
  const lower = constants.priority.PRIORITY_BELOW_NORMAL;
  // Under `nice` it may be lower already, and raising it is not allowed.
  if (process.platform === 'linux' && getPriority() < lower) setPriority(lower);
}
