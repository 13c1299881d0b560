import { createDataSource } from '../../../src/store/data-source';
import { lookUps } from '../../../src/store/transactions/look-ups';
import { BY_INDEXES } from '../../../src/store/transactions/writing-connection';
import { statementsOf, useDatabase } from '../../database';

const database = useDatabase({ each: true });
const ask = <Rows>(text: string, values?: unknown[]) =>
  lookUps(database.dataSource).query<Rows>(text, values);

test('what is asked goes in one message with the settings of its plan', async () => {
  const messages = await statementsOf(() => ask('select $1::int as one', [1]));
  expect(messages).toEqual([`${BY_INDEXES}; select $1::int as one`]);
});

test('the settings end with the message', async () => {
  const one = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  const rows = await lookUps(one).query(`select current_setting('enable_seqscan') as seqscan`);
  const after = await one.query(`select current_setting('enable_seqscan') as seqscan`);
  const prepared = await one.query(`select from pg_prepared_statements where statement like '%seqscan%'`);
  await one.destroy();
  expect({ rows, after, prepared }).toEqual({
    rows: [{ seqscan: 'off' }],
    after: [{ seqscan: 'on' }],
    prepared: [{}, {}],
  });
});

test('several ask at the same time', async () => {
  const asked = [1, 2, 3].map((number) => ask<object[]>('select $1::int as number', [number]));
  expect((await Promise.all(asked)).flat()).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
});

test('what can’t be asked fails, and the next one is answered', async () => {
  await expect(ask('select nothing')).rejects.toMatchObject({ code: '42703' });
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
});

test('a connection that is cut is used by nobody again', async () => {
  const killed = ask('select pg_terminate_backend(pg_backend_pid())');
  await expect(killed).rejects.toMatchObject({ code: '57P01' });
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
});
