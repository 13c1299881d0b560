import { CSV } from '../../src/export/csv';
import { CSV_COLUMNS } from '../../src/export/csv-columns';
import { RECORD_KINDS } from '../../src/store/exports/record';
import { QUOTE, readerOf, RECORDS, textOf } from './records';

const linesOf = async (...write: Parameters<typeof CSV.write>) =>
  (await textOf(CSV.write(...write))).split('\r\n');

test.each(RECORD_KINDS)('a table of the kind %s: a heading, a row a record', async (kind) => {
  const [heading, ...rows] = await linesOf(readerOf(RECORDS), [kind]);
  expect(heading).toBe(`\uFEFF${Object.keys(CSV_COLUMNS[kind]).join(',')}`);
  expect(rows).toHaveLength(RECORDS.filter(({ record }) => record === kind).length + 1);
});

test('without any record the heading stands alone', async () => {
  expect(await linesOf(readerOf([]), ['quote'])).toHaveLength(2);
});

test('an article has the agencies that it came from, and apart from them what it cites', async () => {
  const [heading, row] = await linesOf(readerOf(RECORDS), ['article']);
  expect(heading).toContain(',authors,credits,cites,mentions');
  expect(row).toContain(',,Reuters,The Herald,Jane Roe; Geneva');
});

test('lists in one cell', async () => {
  expect((await linesOf(readerOf(RECORDS), ['meeting']))[1]).toContain(',the border; prisoners,');
  expect((await linesOf(readerOf(RECORDS), ['quote']))[2]).toContain(',DENIES quote-1,');
});

test.each([
  ['a formula', '=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['a sum', '+1+1', "'+1+1"],
  ['a command', '@SUM(A1)', "'@SUM(A1)"],
  ['quotation marks', 'She said "yes"', '"She said ""yes"""'],
  ['a comma', 'yes, of course', '"yes, of course"'],
  ['a line end', 'yes\nno', '"yes\nno"'],
])('%s is a text to a spreadsheet', async (_, text, cell) => {
  const [, row] = await linesOf(readerOf([{ ...QUOTE, text }]), ['quote']);
  expect(row).toContain(`,STATE,${cell},`);
});
