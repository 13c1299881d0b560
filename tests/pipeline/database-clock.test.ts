import { databaseClock, DatabaseClock } from '../../src/pipeline/database-clock';
import { statementsOf, useDatabase } from '../database';
import { LeapingClock } from './feeds/leaping-clock';

const database = useDatabase();
const WEEK = 7 * 24 * 3_600_000;

/** How far a clock is from that of this machine, where Postgres runs too. */
const error = (clock: { now(): Date }): number => Math.abs(clock.now().getTime() - Date.now());

test.each([-WEEK, 0, WEEK])('a machine that is %i ms ahead goes by Postgres all the same', async (ahead) => {
  const clock = new DatabaseClock(database.dataSource, new LeapingClock(Date.now() + ahead));
  await clock.adjust();
  expect(error(clock)).toBeLessThan(10_000);
});

test('one that is set meanwhile is noticed at once; else it is asked once a minute', async () => {
  const own = new LeapingClock(Date.now());
  const clock = new DatabaseClock(database.dataSource, own);
  const asked = await statementsOf(async () => {
    for (let count = 0; count < 5; count += 1) await clock.adjust();
  });
  expect(asked).toHaveLength(1);
  own.leap(-WEEK);
  await clock.adjust();
  expect(error(clock)).toBeLessThan(10_000);
});

test('one that is asked for is right from the beginning', async () => {
  expect(error(await databaseClock(database.dataSource))).toBeLessThan(10_000);
});
