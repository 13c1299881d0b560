import { parentPort } from 'node:worker_threads';
import { analyseDespiteFaults } from '../analyse-despite-faults';
import { loadLanguage } from '../load-language';
import type { AnalysisAnswer, AnalysisTask } from './analysis-task';

const pack = loadLanguage('en');

/** Analyses what the pool sends, one text at a time. */
parentPort?.on('message', (task: AnalysisTask) => {
  parentPort?.postMessage(answer(task));
});

function answer(task: AnalysisTask): AnalysisAnswer {
  const started = performance.now();
  const analysed = analyseDespiteFaults(task, pack);
  return { ...analysed, milliseconds: performance.now() - started };
}
