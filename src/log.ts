import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config';

export type { Logger };

/** JSON lines on standard error, or on a terminal a line to read: "12:30:05 WARN  The key is unknown". */
export function createLog(level: LogLevel, terminal = process.stderr.isTTY): Logger {
  return pino({ level, base: null }, terminal ? readableLines(process.stderr) : pino.destination(2));
}

function readableLines(target: NodeJS.WritableStream): Writable {
  return new Writable({
    write: (line: Buffer, _encoding, done) => {
      target.write(readable(line.toString()));
      done();
    },
  });
}

function readable(line: string): string {
  const { time, level, msg, err } = JSON.parse(line) as {
    time: number;
    level: number;
    msg?: string;
    err?: { stack?: string };
  };
  const clock = new Date(time).toISOString().slice(11, 19);
  const name = (pino.levels.labels[level] ?? '').toUpperCase().padEnd(5);
  return `${clock} ${name} ${[msg, err?.stack].filter(Boolean).join('\n')}\n`;
}
