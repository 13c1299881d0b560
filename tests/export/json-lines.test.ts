import { JSON_LINES } from '../../src/export/json-lines';
import { RECORD_KINDS } from '../../src/store/exports/record';
import { readerOf, RECORDS, textOf } from './records';

test('a line for each record, whole', async () => {
  const text = await textOf(JSON_LINES.write(readerOf(RECORDS), RECORD_KINDS));
  const lines = text.split('\n').slice(0, -1);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(RECORDS);
});

test('only the kinds asked for', async () => {
  const text = await textOf(JSON_LINES.write(readerOf(RECORDS), ['role']));
  expect(text.split('\n')).toHaveLength(2);
});
