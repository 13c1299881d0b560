import { EventQueue } from '../../src/pipeline/event-queue';

test('events come in their order, also those that wait', async () => {
  const queue = new EventQueue<number>(() => undefined);
  queue.push(1);
  const first = await queue.next();
  const second = queue.next();
  queue.push(2);
  expect([first.value, (await second).value]).toEqual([1, 2]);
});

test('who ends it while waiting waits no more', async () => {
  const ended = jest.fn();
  const queue = new EventQueue<number>(ended);
  const next = queue.next();
  await queue.return();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(ended).toHaveBeenCalledTimes(1);
});

test('what waits at the end is still told', async () => {
  const queue = new EventQueue<number>(() => undefined);
  queue.push(1);
  queue.end();
  queue.push(2);
  expect([await queue.next(), await queue.next()]).toEqual([
    { done: false, value: 1 },
    { done: true, value: undefined },
  ]);
});

test('a client that falls too far behind is told so, and nothing waits for it any more', async () => {
  const ended = jest.fn();
  const queue = new EventQueue<number>(ended);
  for (let event = 0; event < 5_000; event += 1) queue.push(event);
  for (let event = 0; event < 1_000; event += 1) expect((await queue.next()).value).toBe(event);
  await expect(queue.next()).rejects.toThrow('More than 1000 events waited for this client.');
  expect(await queue.next()).toEqual({ done: true, value: undefined });
  expect(ended).toHaveBeenCalledTimes(1);
});
