import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What is logged by a process whose standard error is a pipe, or as if it were a terminal. */
function logged(level: string, terminal: boolean): string {
  const script = `
    require('@swc-node/register');
    const { createLog } = require('./src/log.ts');
    const log = createLog('${level}', ${terminal});
    log.info('a note');
    log.error({ err: new Error('broken') }, 'a request failed');`;
  return spawnSync(process.execPath, ['-e', script], { cwd: path.join(__dirname, '..'), encoding: 'utf8' })
    .stderr;
}

test('JSON lines where a machine reads', () => {
  const [note, failure] = logged('info', false)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(note).toMatchObject({ level: 30, msg: 'a note' });
  expect(failure).toMatchObject({ level: 50, msg: 'a request failed', err: { message: 'broken' } });
});

test('a line to read on a terminal, with where it broke', () => {
  expect(logged('info', true)).toMatch(
    /^\d\d:\d\d:\d\d INFO {2}a note\n\d\d:\d\d:\d\d ERROR a request failed\nError: broken\n +at /,
  );
});

test('a lower level says less', () => {
  expect(logged('error', true)).not.toContain('a note');
});
