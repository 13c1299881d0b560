import { spawn } from 'node:child_process';
import path from 'node:path';

const COMMAND = path.join(__dirname, '../../bin/newsgraph.js');

export interface CommandResult {
  status: number | null;
  out: string;
  err: string;
}

/** Runs `newsgraph` as a user does, in a process of its own (building dist where it is older than src). */
export function runCommand(
  args: string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env } });
  const result: CommandResult = { status: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (result.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (result.err += chunk.toString()));
  // A command that needs no input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...result, status })));
}

/** The lines of JSON that a command printed. */
export function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
