import type { MigrationInterface } from 'typeorm';
import { resolver } from '../../../src/resolve/resolve';
import { ClaimActors1795510000081 } from '../../../src/store/migrations/0081-claim-actors';
import { QuoteActs1795510000082 } from '../../../src/store/migrations/0082-quote-acts';
import { DateEnds1795510000094 } from '../../../src/store/migrations/0094-date-ends';
import { QuotesInTime1795510000120 } from '../../../src/store/migrations/0120-quotes-in-time';
import { saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { storyToSave } from '../../factories/small-stories';

type Speech = Parameters<typeof storyToSave>[1][number];

const database = useDatabase({ each: true });
const SOLD = 'the old harbour bridge was sold to a ferry company';

beforeEach(async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const speech = (who: string, more = {}) =>
    ({ tells: 'speech', who, words: SOLD, said: '2021-05', ...more }) as Speech;
  const talks = { tells: 'talks', one: 'Norland', other: 'Sudonia', day: '2021-05-03' } as const;
  await saveArticle(database.dataSource, storyToSave(1, [speech('Ada Quill'), talks], run), resolver);
  await saveArticle(
    database.dataSource,
    storyToSave(2, [speech('Bob Reed', { act: 'DENY', said: undefined })], run),
    resolver,
  );
});

const copied: [table: string, migration: MigrationInterface][] = [
  ['claim_actor', new ClaimActors1795510000081()],
  ['quote_actor', new QuoteActs1795510000082()],
  ['quote_actor', new DateEnds1795510000094()],
  ['article_actor', new DateEnds1795510000094()],
  ['meeting_actor', new DateEnds1795510000094()],
  ['quote', new QuotesInTime1795510000120()],
  ['quote_actor', new QuotesInTime1795510000120()],
  ['claim', new QuotesInTime1795510000120()],
  ['claim_quote', new QuotesInTime1795510000120()],
  ['claim_actor', new QuotesInTime1795510000120()],
];

// What is copied for an order is written with what it is copied from; what was there before is filled by the migration.
test.each(copied)('%s is filled as it is written', async (table, migration) => {
  const rows = () =>
    database.rows(`select to_jsonb(one) as row from ${table} one order by to_jsonb(one)::text`);
  const written = await rows();
  expect(written.length).toBeGreaterThan(0);
  const runner = database.dataSource.createQueryRunner();
  try {
    await migration.down?.(runner);
    // Null where the whole table is gone.
    expect(await rows().catch(() => null)).not.toEqual(written);
    await migration.up(runner);
  } finally {
    await runner.release();
  }
  expect(await rows()).toEqual(written);
});
