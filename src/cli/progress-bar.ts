const WIDTH = 30;
/** A terminal shows no more than this anyway. */
const REDRAW_MS = 100;
const CLEAR = '\r\u001b[K';

/** How far a long command is, on a terminal alone: in a file or a pipe it would be rubbish. */
export class ProgressBar {
  private drawnAt = 0;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  show(done: number, note: string): void {
    const now = Date.now();
    if (!this.isShown || (now - this.drawnAt < REDRAW_MS && done < this.total)) return;
    this.drawnAt = now;
    this.stream.write(`${CLEAR}${drawBar(done, this.total)} ${note}`);
  }

  /** Makes room for a line. */
  clear(): void {
    if (this.isShown) this.stream.write(CLEAR);
  }

  private get isShown(): boolean {
    return this.stream.isTTY && this.total > 1;
  }
}

/** "[=====     ] 12/24" */
export function drawBar(done: number, total: number): string {
  const filled = Math.round((Math.min(done, total) / total) * WIDTH);
  return `[${'='.repeat(filled).padEnd(WIDTH)}] ${done}/${total}`;
}
