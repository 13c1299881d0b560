import { Worker } from 'node:worker_threads';
import type { AnalysisAnswer, AnalysisTask } from './analysis-task';
import { workerFile } from './worker-file';

interface Job {
  task: AnalysisTask;
  resolve: (answer: AnalysisAnswer) => void;
}

/**
 * Worker threads that analyse texts, one each at a time. A thread has the next ones at hand, so that it needn't wait until
 * this thread comes to hear that the last is done. Each holds a language pack of its own.
 */
export class AnalysisPool {
  private readonly waiting: Job[] = [];
  /** What each has been given: the one it is at, and the next ones. */
  private readonly given = new Map<Worker, Job[]>();

  constructor(readonly size: number) {}

  /** Resolves always: a text that breaks its worker is answered with an error, and another worker takes its place. */
  analyse(task: AnalysisTask): Promise<AnalysisAnswer> {
    return new Promise((resolve) => {
      this.waiting.push({ task, resolve });
      this.giveOut();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.given.keys()].map((worker) => worker.terminate()));
    this.given.clear();
  }

  private giveOut(): void {
    for (let job = this.waiting[0]; job; job = this.waiting[0]) {
      const worker = this.freeWorker();
      if (!worker) return;
      this.waiting.shift();
      this.given.get(worker)?.push(job);
      worker.postMessage(job.task);
    }
  }

  private freeWorker(): Worker | undefined {
    const workers = [...this.given];
    const [idle] = workers.find(([, jobs]) => jobs.length === 0) ?? [];
    if (idle) return idle;
    if (workers.length < this.size) return this.start();
    const open = workers.filter(([, jobs]) => mayWaitBehind(jobs));
    return open.sort(([, a], [, b]) => a.length - b.length)[0]?.[0];
  }

  private start(): Worker {
    const limits = { maxYoungGenerationSizeMb: YOUNG_MEMORY_MB };
    const worker = new Worker(workerFile('analysis-worker'), { resourceLimits: limits });
    worker.on('message', (answer: AnalysisAnswer) => this.finish(worker, answer));
    worker.on('error', () => this.giveUp(worker));
    this.given.set(worker, []);
    return worker;
  }

  private finish(worker: Worker, answer: AnalysisAnswer): void {
    this.given.get(worker)?.shift()?.resolve(answer);
    this.giveOut();
  }

  /** The text that it was at broke it; the next one is another worker's. */
  private giveUp(worker: Worker): void {
    const [broken, ...others] = this.given.get(worker) ?? [];
    this.given.delete(worker);
    this.waiting.unshift(...others);
    broken?.resolve(BROKEN);
    this.giveOut();
  }
}

/** Behind longer texts another one would wait for long, and other threads may be free before. */
function mayWaitBehind(jobs: readonly Job[]): boolean {
  const length = jobs.reduce((sum, { task }) => sum + task.text.length, 0);
  return jobs.length < MOST_GIVEN && length <= 20_000;
}

/** So many agency reports take longer than what this thread writes before it looks up; two of them do not always. */
const MOST_GIVEN = 4;

/** A third of what V8 takes by itself: an analysis leaves little behind, and each thread has its own. */
const YOUNG_MEMORY_MB = 16;

const BROKEN: AnalysisAnswer = {
  error: {
    code: 'ANALYSIS_FAILED',
    message: 'the analysis ran out of memory or broke off: split the text',
  },
};
