/** Ends a stage of a piece of work and those that it has nothing to do in, and comes back when this one may begin. */
export type BeginStage<Stage extends string> = (stage: Stage) => Promise<void>;

/** For work that nothing is done beside. */
export const ALONE: BeginStage<string> = () => Promise.resolve();

/**
 * Does several pieces of work at the same time, each stage of one after the same stage of the one before: so it finds
 * what the one before wrote there, and nobody waits while an answer is awaited. Each is in the first of the stages when
 * it begins. Where one fails, those behind it go no further; that is told when all have stopped.
 */
export async function inStages<Stage extends string, Outcome>(
  stages: readonly Stage[],
  works: readonly ((begin: BeginStage<Stage>) => Promise<Outcome>)[],
): Promise<Outcome[]> {
  const failures: unknown[] = [];
  let before: StagedWork | undefined;
  const begun = works.map((work) => {
    const own = new StagedWork(before);
    before = own;
    return own
      .run(() => work((stage) => own.begin(stages.indexOf(stage))))
      .catch((reason: unknown) => {
        failures.push(reason);
        throw reason;
      });
  });
  await Promise.allSettled(begun);
  // The first in time: a statement that fails makes those of its neighbours fail in the same transaction.
  if (failures.length > 0) throw failures[0];
  return Promise.all(begun);
}

/** Waits for a stage's end. */
type Waiting = { stage: number; go: () => void; stop: (reason: unknown) => void };

class StagedWork {
  private stage = 0;
  private failure: { reason: unknown } | null = null;
  private waiting: Waiting[] = [];

  constructor(private readonly before: StagedWork | undefined) {}

  async run<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      await this.before?.end(0);
      return await work();
    } catch (error) {
      this.failure = { reason: error };
      throw error;
    } finally {
      this.reach(Infinity);
    }
  }

  async begin(stage: number): Promise<void> {
    if (stage <= this.stage) throw new Error('Stages come in their order, each once.');
    this.reach(stage);
    await this.before?.end(stage);
  }

  /** Comes back when this one has ended the stage, and all before it have. */
  private async end(stage: number): Promise<void> {
    await this.before?.end(stage);
    if (this.failure) throw this.failure.reason;
    if (this.stage > stage) return;
    await new Promise<void>((go, stop) => this.waiting.push({ stage, go, stop }));
  }

  private reach(stage: number): void {
    this.stage = stage;
    const told = this.waiting;
    this.waiting = [];
    for (const one of told) {
      if (this.failure) one.stop(this.failure.reason);
      else if (stage > one.stage) one.go();
      else this.waiting.push(one);
    }
  }
}
