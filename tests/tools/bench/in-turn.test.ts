import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inTurn, secondsOfParts, type Work } from '../../../tools/bench/in-turn';

/** A process that does something every ten milliseconds, so many times. */
function counting(times: number): Work & { counted: () => number } {
  const script = `let left = ${times}; const timer = setInterval(() => {
    console.log(left); if (--left === 0) clearInterval(timer); }, 10)`;
  let counted = 0;
  let pid = 0;
  let end: (over: unknown) => void = () => undefined;
  const ended = new Promise((resolve) => (end = resolve));
  const start = (): void => {
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk: Buffer) => (counted += chunk.toString().split('\n').length - 1));
    pid = child.pid ?? 0;
    end(once(child, 'close'));
  };
  return { start, done: () => counted, pids: () => [pid], ended, counted: () => counted };
}

test('works go on in turns until each has come to its end, and none goes on meanwhile', async () => {
  const works = [counting(30), counting(30)];
  const [first, second] = await inTurn(works, 100);
  expect(works.map(({ counted }) => counted())).toEqual([30, 30]);
  for (const track of [first!, second!]) {
    expect(track.points.length).toBeGreaterThan(1);
    expect(track.points.at(-1)?.done).toBe(30);
  }
  expect(first!.pausedSeconds).toBeGreaterThan(0.1);
});

test('a work that breaks off ends its turns', async () => {
  const broken: Work = {
    start: () => undefined,
    done: () => 1,
    pids: () => [],
    ended: Promise.reject(new Error('odd')),
  };
  broken.ended.catch(() => undefined);
  await expect(inTurn([broken], 10)).rejects.toThrow('odd');
});

test('the seconds of equal parts, between the points that are known', () => {
  const points = [
    { seconds: 2, done: 10 },
    { seconds: 4, done: 30 },
    { seconds: 8, done: 40 },
  ];
  expect(secondsOfParts(points, 4)).toEqual([2, 1, 1, 4]);
});
