import { parentPort } from 'node:worker_threads';
import { analyse } from '../../analyse/analyse';
import { loadLanguage } from '../load-language';
import type { AnalysisAnswer, AnalysisTask } from './analysis-task';

const pack = loadLanguage('en');

/** Analyses what the pool sends, one text at a time. */
parentPort?.on('message', (task: AnalysisTask) => {
  parentPort?.postMessage(answer(task));
});

function answer(task: AnalysisTask): AnalysisAnswer {
  const started = performance.now();
  try {
    const findings = analyse(task, pack);
    return { findings, milliseconds: performance.now() - started };
  } catch {
    // Analysis never throws on odd text; should it, the rest of the batch must not suffer.
    const message =
      'The analysis of this text failed. This is a fault of Newsgraph: please report it with the text.';
    return { error: { code: 'ANALYSIS_FAILED', message } };
  }
}
