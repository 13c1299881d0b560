import type { AccessKey } from '../../src/model/access-key';
import { rememberKeys } from '../../src/serve/key-memory';

const DESK: AccessKey = { id: 1, name: 'desk', scopes: ['read'], createdAt: new Date(0), revokedAt: null };

/** Keys by their secrets, how often they were looked up, and a clock. */
function memory(keys: Record<string, AccessKey>) {
  const looked: string[] = [];
  const clock = { now: 0 };
  const find = rememberKeys(
    (secret) => {
      looked.push(secret);
      return Promise.resolve(keys[secret] ?? null);
    },
    () => clock.now,
  );
  return { find, looked, clock, keys };
}

test('a key is looked up once a second', async () => {
  const { find, looked, clock } = memory({ secret: DESK });
  expect([await find('secret'), await find('secret')]).toEqual([DESK, DESK]);
  clock.now = 999;
  await find('secret');
  expect(looked).toEqual(['secret']);
  clock.now = 1_000;
  await find('secret');
  expect(looked).toEqual(['secret', 'secret']);
});

test('a key that is gone opens for a second at most, however often it is asked for', async () => {
  const { find, clock, keys } = memory({ secret: DESK });
  await find('secret');
  delete keys['secret'];
  clock.now = 999;
  expect(await find('secret')).toEqual(DESK);
  clock.now = 1_000;
  expect(await find('secret')).toBeNull();
});

test('what is no key is looked up each time: it may become one', async () => {
  const { find, keys } = memory({});
  expect(await find('secret')).toBeNull();
  keys['secret'] = DESK;
  expect(await find('secret')).toEqual(DESK);
});

test('many keys are not all remembered', async () => {
  const names = Array.from({ length: 1_001 }, (_, n) => `secret ${n}`);
  const { find, looked } = memory(Object.fromEntries(names.map((name) => [name, DESK])));
  for (const name of names) await find(name);
  await find('secret 0');
  expect(looked.length).toBe(1_002);
});

test('a look-up that fails is no answer, and is tried again', async () => {
  let fails = true;
  const find = rememberKeys(() => (fails ? Promise.reject(new Error('down')) : Promise.resolve(DESK)));
  await expect(find('secret')).rejects.toThrow('down');
  fails = false;
  expect(await find('secret')).toEqual(DESK);
});
