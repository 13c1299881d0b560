import { Worker } from 'node:worker_threads';
import type { AnalysisAnswer, AnalysisTask } from './analysis-task';
import { workerFile } from './worker-file';

interface Job {
  task: AnalysisTask;
  resolve: (answer: AnalysisAnswer) => void;
}

/** Worker threads that analyse texts, one each at a time. Each holds a language pack of its own. */
export class AnalysisPool {
  private readonly waiting: Job[] = [];
  private readonly running = new Map<Worker, Job | null>();

  constructor(readonly size: number) {}

  /** Resolves always: a text that breaks its worker is answered with an error, and another worker takes its place. */
  analyse(task: AnalysisTask): Promise<AnalysisAnswer> {
    return new Promise((resolve) => {
      this.waiting.push({ task, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.running.keys()].map((worker) => worker.terminate()));
    this.running.clear();
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const worker = this.idleWorker() ?? (this.running.size < this.size ? this.start() : null);
    const job = worker && this.waiting.shift();
    if (!worker || !job) return;
    this.running.set(worker, job);
    worker.postMessage(job.task);
  }

  private idleWorker(): Worker | null {
    return [...this.running].find(([, job]) => job === null)?.[0] ?? null;
  }

  private start(): Worker {
    const limits = { maxYoungGenerationSizeMb: YOUNG_MEMORY_MB };
    const worker = new Worker(workerFile('analysis-worker'), { resourceLimits: limits });
    worker.on('message', (answer: AnalysisAnswer) => this.finish(worker, answer));
    worker.on('error', () => this.finish(worker, BROKEN, true));
    this.running.set(worker, null);
    return worker;
  }

  private finish(worker: Worker, answer: AnalysisAnswer, isBroken = false): void {
    this.running.get(worker)?.resolve(answer);
    if (isBroken) this.running.delete(worker);
    else this.running.set(worker, null);
    this.next();
  }
}

/** A third of what V8 takes by itself: an analysis leaves little behind, and each thread has its own. */
const YOUNG_MEMORY_MB = 16;

const BROKEN: AnalysisAnswer = {
  error: {
    code: 'ANALYSIS_FAILED',
    message: 'the analysis ran out of memory or broke off: split the text',
  },
};
