import { arrayOf } from '../../../src/store/queries/statements';
import { useDatabase } from '../../database';

const database = useDatabase();

const readBack = async (column: unknown[], type: string) => {
  const [row] = await database.rows<{ read: unknown[] }>(`select $1::${type}[] as read`, [arrayOf(column)]);
  return row?.read;
};

test('Postgres reads back what is written', async () => {
  const texts = [
    '',
    'NULL',
    'null',
    '{a,b}',
    'He said "no", twice',
    'C:\\temp',
    'one\ntwo',
    ' on both sides ',
    'ü €',
  ];
  expect(await readBack([...texts, null], 'text')).toEqual([...texts, null]);
  expect(await readBack([1, -2, null, 2 ** 32], 'bigint')).toEqual([1, -2, null, 2 ** 32]);
  expect(await readBack([0.5, null], 'real')).toEqual([0.5, null]);
});

test('what is neither a number nor a text is left to pg', async () => {
  expect(await readBack([true, false, null], 'boolean')).toEqual([true, false, null]);
  expect(await readBack([Buffer.from('a"b'), null], 'bytea')).toEqual([Buffer.from('a"b'), null]);
});

test('no rows are an empty array', async () => {
  expect(await readBack([], 'text')).toEqual([]);
});
