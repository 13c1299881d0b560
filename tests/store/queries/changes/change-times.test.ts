import { tellChanges } from '../../../../src/store/queries/changes/tell-changes';
import { useDatabase } from '../../../database';

const database = useDatabase();

const change = {
  what: 'RETRACTED',
  kind: 'quote',
  number: 1,
  before: 'Rain.',
  after: null,
  subjects: [],
} as const;

test('what happens later has the later time, however early its transaction began', async () => {
  const { dataSource } = database;
  await dataSource.transaction(async (slow) => {
    await slow.query('select now()');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await dataSource.transaction((quick) => tellChanges(quick, [change]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await tellChanges(slow, [change]);
  });
  const [first, second] = await database.rows<{ at: Date }>('select at from change order by id');
  expect(second?.at.getTime()).toBeGreaterThan(first?.at.getTime() ?? Infinity);
});
