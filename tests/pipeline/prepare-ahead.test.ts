import { prepareAhead, readyTogether } from '../../src/pipeline/prepare-ahead';

/** Notes what is begun and what is taken, in this order. */
async function order(parallel: number): Promise<string> {
  const steps: string[] = [];
  const begin = async (item: string): Promise<string> => (steps.push(item), item.toUpperCase());
  for await (const { prepared } of prepareAhead(['a', 'b', 'c'], begin, parallel)) steps.push(await prepared);
  return steps.join('');
}

test.each([
  [1, 'aAbBcC'],
  [2, 'abAcBC'],
  [9, 'abcABC'],
])('%i at a time: %s', async (parallel, steps) => {
  expect(await order(parallel)).toBe(steps);
});

test('a failure is seen by whoever takes it, and by nobody else', async () => {
  const seen: unknown[] = [];
  process.on('unhandledRejection', (reason) => seen.push(reason));
  const fail = (): Promise<never> => Promise.reject(new Error('odd'));
  for await (const { prepared } of prepareAhead(['a', 'b'], fail, 2)) {
    await expect(prepared).rejects.toThrow('odd');
    break;
  }
  await new Promise(setImmediate);
  expect(seen).toEqual([]);
});

test('those that are ready together stay together, up to so many; what joins no other is alone', async () => {
  const items = ['a', 'b', 'X', 'c', 'd', 'e', 'f'];
  const groups: string[] = [];
  const begun = prepareAhead(items, async (item) => item, 9);
  for await (const group of readyTogether(begun, (item) => item !== 'X', 3))
    groups.push(group.map(({ item }) => item).join(''));
  expect(groups).toEqual(['ab', 'X', 'cde', 'f']);
});

test('one that is ready soon goes with those before it', async () => {
  const soon = (item: string) =>
    new Promise<string>((resolve) => setTimeout(() => resolve(item), item === 'b' ? 50 : 0));
  const groups: string[] = [];
  for await (const group of readyTogether(prepareAhead(['a', 'b', 'c'], soon, 3), () => true, 9))
    groups.push(group.map(({ item }) => item).join(''));
  expect(groups).toEqual(['abc']);
});

test('nobody waits long for one that is not ready', async () => {
  let end = (): void => undefined;
  const late = new Promise<void>((resolve) => (end = resolve));
  const begun = prepareAhead(
    ['a', 'b', 'late', 'c'],
    async (item) => (item === 'late' ? late.then(() => item) : item),
    4,
  );
  const groups: string[] = [];
  for await (const group of readyTogether(begun, () => true, 9)) {
    groups.push(group.map(({ item }) => item).join(''));
    end();
  }
  expect(groups).toEqual(['ab', 'latec']);
});

test('nobody waits long for a slow source', async () => {
  let go = (): void => undefined;
  const slow = new Promise<void>((resolve) => (go = resolve));
  async function* source(): AsyncGenerator<string> {
    yield* ['a', 'b'];
    await slow;
    yield 'c';
  }
  const groups: string[] = [];
  const begun = prepareAhead(source(), async (item) => item, 1);
  for await (const group of readyTogether(begun, () => true, 9)) {
    groups.push(group.map(({ item }) => item).join(''));
    go();
  }
  expect(groups).toEqual(['ab', 'c']);
});
