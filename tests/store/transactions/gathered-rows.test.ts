import { insertLast } from '../../../src/store/queries/rows/insert-rows';
import { send, sendLast } from '../../../src/store/queries/statements';
import { GatheredRows } from '../../../src/store/transactions/gathered-rows';
import { inTransaction } from '../../../src/store/transactions/in-transaction';
import { statementsOf, useDatabase } from '../../database';

const database = useDatabase({ each: true });
const TYPES = { identity_key: 'text', version: 'float8' } as const;
const INSERT =
  'insert into withdrawn_item (identity_key, version) select * from unnest($1::text[], $2::float8[])';

/** Writes an item for each of the texts, as if each were another article's. */
const write = (keys: readonly string[]) =>
  inTransaction(database.dataSource, async (transaction) => {
    const gathered = new GatheredRows(transaction);
    for (const key of keys)
      await insertLast(gathered, 'withdrawn_item', TYPES, [
        { identity_key: key, version: key.length > 1 ? null : 1 },
      ]);
    await gathered.write();
  });
const items = () => database.rows('select identity_key as key, version from withdrawn_item order by 1');

test('rows of several go in by one statement', async () => {
  const messages = await statementsOf(() => write(['a', 'bc', '{"d", \\e}']));
  expect(messages.join('; ').split(INSERT)).toHaveLength(2);
  expect(await items()).toEqual([
    { key: 'a', version: 1 },
    { key: 'bc', version: null },
    { key: '{"d", \\e}', version: null },
  ]);
});

test('nobody finds them before', async () => {
  const seen = await inTransaction(database.dataSource, async (transaction) => {
    const gathered = new GatheredRows(transaction);
    await sendLast(gathered, INSERT, [['last'], [1]]);
    await send(gathered, INSERT, [['at once'], [1]]);
    const before = await gathered.query('select identity_key as key from withdrawn_item');
    await gathered.write();
    return before;
  });
  expect(seen).toEqual([{ key: 'at once' }]);
  expect(await items()).toHaveLength(2);
});

test('where one of them does not fit, none is there', async () => {
  await expect(write(['a', 'b', 'a'])).rejects.toThrow('duplicate key');
  expect(await items()).toEqual([]);
});
