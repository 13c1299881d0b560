import { loop, type Loop, type LoopSettings } from '../../src/pipeline/loop';
import { ManualClock } from './jobs/manual-clock';

let clock: ManualClock;
let stop: AbortController;
/** When the step was done, in seconds. */
let done: number[];
let ring: () => void;
let faults: unknown[];
beforeEach(() => {
  [clock, stop, done, faults] = [new ManualClock(0), new AbortController(), [], []];
  ring = () => undefined;
});

/** Begins a loop; `step` is told how often it was done. */
function begin(step: (count: number) => boolean, more: Partial<Loop> = {}): Promise<void> {
  const notifications = {
    on: (_: string, told: () => void) => ((ring = told), () => (ring = () => undefined)),
  };
  const settings = {
    clock,
    random: () => 0.5,
    notifications,
    report: (fault: unknown) => void faults.push(fault),
  };
  const one = async (): Promise<boolean> => {
    done.push(clock.now().getTime() / 1000);
    return step(done.length);
  };
  return loop(
    settings as unknown as LoopSettings,
    { step: one, lookMs: 5_000, channel: 'x', ...more },
    stop.signal,
  );
}

/** Lets seconds pass, and what waited for them go on. */
async function pass(seconds: number): Promise<void> {
  await new Promise(setImmediate);
  await clock.pass(seconds * 1_000);
  await new Promise(setImmediate);
}

async function end(working: Promise<void>): Promise<void> {
  stop.abort();
  await working;
}

test('what is due is done at once, and then looked for every now and then', async () => {
  const working = begin((count) => count < 3);
  await pass(11);
  expect(done).toEqual([0, 0, 0, 5, 10]);
  await end(working);
});

test('whoever tells it of something new need not wait', async () => {
  const working = begin(() => false);
  await pass(1);
  ring();
  await pass(1);
  expect(done).toEqual([0, 1]);
  await end(working);
});

test('what is told while a step is done is not missed', async () => {
  const working = begin((count) => {
    if (count === 1) ring();
    return false;
  });
  await pass(1);
  expect(done).toEqual([0, 0]);
  await end(working);
});

test('what comes together is looked at together', async () => {
  const working = begin(() => false, { gatherMs: 1_000 });
  await pass(0);
  ring();
  await pass(0.5);
  ring();
  await pass(1);
  expect(done).toEqual([0, 1]);
  await end(working);
});

test('faults are reported, and it goes on ever later', async () => {
  const working = begin(() => {
    throw new Error('away');
  });
  await pass(7);
  expect(done).toEqual([0, 1, 3, 7]);
  expect(faults).toHaveLength(4);
  await end(working);
});

test('the clock is set right before each step', async () => {
  let adjusted = 0;
  clock = Object.assign(clock, { adjust: async () => void (adjusted += 1) });
  const working = begin((count) => count < 3);
  await pass(1);
  expect(adjusted).toBe(3);
  await end(working);
});
