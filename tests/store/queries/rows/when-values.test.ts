import { dateValues, whenValues } from '../../../../src/store/queries/rows/when-values';
import { spanReader } from '../../../../src/store/queries/rows/span-values';
import type { Writing } from '../../../../src/store/queries/writing';
import { finderIn } from '../../../factories/findings';

const text = 'They met on Sunday.';
const find = finderIn(text);
const findings = find.findings({ dates: [find.date('on Sunday', '2007-05-27', { origin: 'RELATIVE' })] });
const writing = { findings, span: spanReader(text, findings.sentences) } as Writing;

test('a date of the text brings its words and where they are', () => {
  expect(whenValues(writing, undefined, 0)).toEqual({
    value: '2007-05-27',
    precision: 'DAY',
    origin: 'RELATIVE',
    words: 'on Sunday',
    from: '2007-05-27T00:00:00.000Z',
    to: '2007-05-27T23:59:59.999Z',
    number: 0,
  });
});

test('one without words in the text comes from the publication', () => {
  expect(whenValues(writing, '2007-05', undefined)).toMatchObject({
    precision: 'MONTH',
    origin: 'METADATA',
    words: null,
  });
});

test('none is none', () => {
  expect(Object.values(whenValues(writing, undefined, undefined)).filter((value) => value !== null)).toEqual(
    [],
  );
});

test.each([
  // Postgres has no year 0.
  [() => dateValues('000X', 'EXPLICIT'), '"000X" is no date'],
  [() => whenValues(writing, 'soon', undefined), '"soon" is no date'],
  [() => whenValues(writing, undefined, 4), 'there is no date 4'],
])('refused: %#', (work, message) => {
  expect(work).toThrow(`Findings refused: ${message}`);
});
