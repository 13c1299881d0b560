import { PageSums } from '../../../src/store/plan/page-sums';
import { raw, render, type Sql } from '../../../src/store/plan/sql';

const textOf = (part: Sql): string => render(part).text.replace(/\s+/g, ' ').trim();
const page = raw('page');
const rows = () => raw('(select 1) page');

test('a connection that sums nothing up reads no rows', () => {
  const sums = new PageSums(undefined);
  const unread = jest.fn(rows);
  expect(textOf(sums.from(unread))).toBe('');
  expect(unread).not.toHaveBeenCalled();
});

test('what is summed up in the connection itself stands where it is read', () => {
  const sums = new PageSums(undefined);
  sums.addObjects(raw(', lateral (select page.text) object'));
  expect(textOf(sums.add(raw('json_agg(row_to_json(object))')))).toBe('json_agg(row_to_json(object))');
  expect(sums.columnsOf(page)).toEqual(['text']);
  expect(textOf(sums.from(rows))).toBe('from (select 1) page, lateral (select page.text) object');
});

test('what is read from below is summed up in a row before', () => {
  const sums = new PageSums(raw('summary'));
  const read = [raw('json_agg(page.id)'), raw('count(*) > 20')].map((sum) => textOf(sums.add(sum)));
  expect(read).toEqual(['summary.part_1', 'summary.part_2']);
  expect(textOf(sums.from(rows))).toBe(
    'from (select json_agg(page.id) as part_1, count(*) > 20 as part_2 from (select 1) page) summary',
  );
});
