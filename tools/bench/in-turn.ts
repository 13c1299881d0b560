import { setTimeout as sleep } from 'node:timers/promises';

/** Work of other processes, which goes on only while it has its turn. */
export interface Work {
  /** Begins it. */
  start(): void;
  /** What of it is done by now, in any unit. */
  done(): number;
  /** All processes that do it, or may do something after its end. */
  pids(): number[];
  /** When it has come to its end. */
  readonly ended: Promise<unknown>;
}

/** How far a work was when it had been going on for so long. */
export interface Point {
  readonly seconds: number;
  readonly done: number;
}

/** Of one work: how far it was at the end of each turn, and how long it waited for the others. */
export interface Track {
  readonly points: readonly Point[];
  readonly pausedSeconds: number;
}

/** Long enough that what a turn begins with, such as cold caches, takes no part of it that could be seen. */
const TURN_MS = 3000;

/**
 * Does several works in turns, always the one of which the least is done: so what else happens on the machine hits all
 * alike. In between, a work's processes are stopped where they are, so that each does the same as if it were alone.
 */
export async function inTurn(works: readonly Work[], turnMs = TURN_MS): Promise<Track[]> {
  const runners = works.map((work) => new Runner(work));
  const resumeAll = (): void => runners.forEach((runner) => runner.resume());
  const die = (): void => {
    resumeAll();
    process.exit(1);
  };
  process.once('SIGINT', die).once('SIGTERM', die);
  try {
    for (let next = leastDone(runners); next; next = leastDone(runners)) await next.turn(turnMs);
    return runners.map(({ points, pausedSeconds }) => ({ points, pausedSeconds }));
  } finally {
    process.off('SIGINT', die).off('SIGTERM', die);
    resumeAll();
  }
}

function leastDone(runners: readonly Runner[]): Runner | undefined {
  const open = runners.filter(({ isOver }) => !isOver);
  return open.sort((a, b) => a.work.done() - b.work.done())[0];
}

class Runner {
  readonly points: Point[] = [];
  isOver = false;
  pausedSeconds = 0;
  private activeSeconds = 0;
  private stopped: { pids: number[]; since: number } | null = null;
  private isStarted = false;

  constructor(readonly work: Work) {}

  /** The first turn lasts until something is done: what a process does before is by the clock, not by its work. */
  async turn(turnMs: number): Promise<void> {
    const began = performance.now();
    if (this.isStarted) this.resume();
    else this.start();
    do await Promise.race([sleep(turnMs), this.work.ended]);
    while (!this.isOver && this.work.done() === 0);
    this.activeSeconds += (performance.now() - began) / 1000;
    this.points.push({ seconds: this.activeSeconds, done: this.work.done() });
    this.stop();
  }

  resume(): void {
    if (!this.stopped) return;
    for (const pid of this.stopped.pids) signal(pid, 'SIGCONT');
    if (!this.isOver) this.pausedSeconds += (performance.now() - this.stopped.since) / 1000;
    this.stopped = null;
  }

  private start(): void {
    this.isStarted = true;
    this.work.start();
    const over = (): void => void (this.isOver = true);
    this.work.ended.then(over, over);
  }

  private stop(): void {
    const pids = this.work.pids();
    for (const pid of pids) signal(pid, 'SIGSTOP');
    this.stopped = { pids, since: performance.now() };
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has just ended.
  }
}

/** The seconds that each of so many equal parts of a work took. */
export function secondsOfParts(points: readonly Point[], parts: number): number[] {
  const all = points.at(-1)?.done ?? 0;
  const until = Array.from({ length: parts + 1 }, (_, part) => secondsAt(points, (all * part) / parts));
  return until.slice(1).map((seconds, part) => seconds - (until[part] ?? 0));
}

function secondsAt(points: readonly Point[], done: number): number {
  let before: Point = { seconds: 0, done: 0 };
  for (const point of points) {
    if (point.done >= done && point.done > before.done) {
      const share = (done - before.done) / (point.done - before.done);
      return before.seconds + share * (point.seconds - before.seconds);
    }
    before = point;
  }
  return before.seconds;
}
