import { listen } from '../../../src/store/notify/listen';
import { useDatabase } from '../../database';

const database = useDatabase();

/** Resolves with what the listener is told next. */
function nextOf(told: (string | null)[], count: number): Promise<(string | null)[]> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (told.length < count) return;
      clearInterval(look);
      resolve(told);
    }, 5);
  });
}

test('what is told on a channel arrives, also after the connection was cut', async () => {
  const notifications = listen(database.url, ['test_one', 'test_two']);
  const told: (string | null)[] = [];
  const off = notifications.on('test_one', (payload) => told.push(payload));
  try {
    await nextOf(told, 1);
    await database.rows(`select pg_notify('test_two', 'x'), pg_notify('test_one', 'first')`);
    expect(await nextOf(told, 2)).toEqual([null, 'first']);
    await database.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'newsgraph listen' and datname = current_database()`,
    );
    // null says that some may have been missed.
    expect(await nextOf(told, 3)).toEqual([null, 'first', null]);
    await database.rows(`select pg_notify('test_one', 'second')`);
    expect(await nextOf(told, 4)).toEqual([null, 'first', null, 'second']);
    off();
    await database.rows(`select pg_notify('test_one', 'third')`);
  } finally {
    await notifications.close();
  }
  expect(told).toHaveLength(4);
});
