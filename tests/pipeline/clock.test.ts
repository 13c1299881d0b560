import { systemClock } from '../../src/pipeline/clock';

test('a wait ends early where the signal says so', async () => {
  const stop = new AbortController();
  const waiting = systemClock.wait(3_600_000, stop.signal);
  stop.abort();
  await expect(waiting).resolves.toBeUndefined();
});
