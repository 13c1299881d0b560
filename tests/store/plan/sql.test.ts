import { allOf, columnsRead, joinSql, named, raw, render, sql } from '../../../src/store/plan/sql';

test('values become parameters, in their order, and SQL is spliced', () => {
  const condition = sql`a.id = ${12} and a.name = ${"'; drop table actor"}`;
  expect(render(sql`select ${raw('a.title')} from actor a where ${condition} limit ${5}`)).toEqual({
    text: 'select a.title from actor a where a.id = $1 and a.name = $2 limit $3',
    values: [12, "'; drop table actor", 5],
  });
});

test.each([
  [[], 'true'],
  [[raw('a')], 'a'],
  [[raw('a'), raw('b')], 'a and b'],
])('all of %j', (conditions, text) => {
  expect(render(allOf(conditions)).text).toBe(text);
});

test('a key is a quoted name: "end" is a word of SQL', () => {
  expect(render(joinSql([named(raw('x'), 'end'), named(raw('y'), 'aB')], ', ')).text).toBe(
    'x as "end", y as "aB"',
  );
});

test.each([null, 0, '', [1, 2]])('%j is a value like any other', (value) => {
  expect(render(sql`${value}`)).toEqual({ text: '$1', values: [value] });
});

test('the columns that are read of a row, however they are put together', () => {
  const row = raw('page_1');
  const by = sql`${row}.title, ${row}.${raw('id')} = ${7}, page_12.text, ${row}.title`;
  expect(columnsRead(row, by)).toEqual(['title', 'id']);
  expect(columnsRead(raw('page_2'), by)).toEqual([]);
});
