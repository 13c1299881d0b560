import type { DataSource } from 'typeorm';
import { type Clock, systemClock } from './clock';

/** Clocks of machines drift by a second in days; one that is set is noticed at once. */
const ADJUST_MS = 60_000;

/**
 * Time as Postgres has it. Workers on several machines share what is due when; a machine whose clock is ahead would
 * take the others' work from them, and put off its own.
 */
export class DatabaseClock implements Clock {
  private aheadMs = 0;
  private adjustedAt = -Infinity;

  constructor(
    private readonly dataSource: DataSource,
    private readonly own: Clock = systemClock,
  ) {}

  now(): Date {
    return new Date(this.own.now().getTime() + this.aheadMs);
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.own.wait(milliseconds, signal);
  }

  async adjust(): Promise<void> {
    const asked = this.own.now().getTime();
    if (Math.abs(asked - this.adjustedAt) < ADJUST_MS) return;
    const rows = await this.dataSource.query<{ now: Date }[]>(
      '/* databaseTime */ select clock_timestamp() as now',
    );
    const answered = this.own.now().getTime();
    // It was so late there somewhere between question and answer.
    if (rows[0]) this.aheadMs = rows[0].now.getTime() - (asked + answered) / 2;
    this.adjustedAt = answered;
  }
}

/** One that is right. */
export async function databaseClock(dataSource: DataSource): Promise<Clock> {
  const clock = new DatabaseClock(dataSource);
  await clock.adjust();
  return clock;
}
