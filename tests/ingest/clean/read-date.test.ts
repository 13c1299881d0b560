import { DATE_FORMS, findWrittenDate, readDate } from '../../../src/ingest/clean/read-date';

const NOW = new Date('2026-11-24T09:00:00Z');
const read = (written: string) => readDate(written, NOW);

test.each(DATE_FORMS)('its own example is read: $example', ({ example, pattern }) => {
  expect(example).toMatch(pattern);
  expect(read(example)).toMatch(/^2007-05-28/);
});

test.each([
  ['2007-05-28T14:30:00Z', '2007-05-28T14:30Z'],
  ['2007-05-28T14:30:00+02:00', '2007-05-28T12:30Z'],
  ['Mon, 28 May 2007 14:30:00 EST', '2007-05-28T19:30Z'],
  ['Mon 28 May 2007 14.30 GMT', '2007-05-28T14:30Z'],
  ['28 May 2007, 2.30pm GMT', '2007-05-28T14:30Z'],
  ['28 May 2007 at 2pm EDT', '2007-05-28T18:00Z'],
  ['28 May 2007, 2.30pm', '2007-05-28'],
  ['28 May 2007. 12 died', null],
  ['Mon May 28 2007', '2007-05-28'],
  ['2007-05-28 14:30', '2007-05-28'],
  ['Sept. 5, 1978', '1978-09-05'],
  ['17th September 1978', '1978-09-17'],
  ['26-FEB-1987 15:02:20.00', '1987-02-26'],
  ['20190315', '2019-03-15'],
  ['1180362600', '2007-05-28T14:30Z'],
  ['1180362600000', '2007-05-28T14:30Z'],
  ['2007-05', '2007-05'],
  ['2007', '2007'],
])('%s is %s', (written, value) => expect(read(written)).toBe(value));

test('keeps the day of the page where UTC has another', () =>
  expect(read('2019-11-19T23:30:00-05:00')).toBe('2019-11-19'));

test('a day that has begun only in the east is told by its minute in UTC', () =>
  expect(readDate('2026-11-25T01:00:00+13:00', new Date('2026-11-24T13:00:00Z'))).toBe('2026-11-24T12:00Z'));

test.each([
  ['no date', 'soon'],
  ['a day that is none', '2007-02-30'],
  ['day and month that may be swapped', '05/06/2007'],
  ['the future', '2026-11-25'],
  ['a later minute of today', '2026-11-24T09:01:00Z'],
  ['an empty text', ''],
  ['a year of three figures', '207-05-28'],
])('null for %s', (_, written) => expect(read(written)).toBeNull());

test('finds a date within a line', () => {
  expect(findWrittenDate('(China Daily via agencies May 28, 2007)')).toBe('May 28, 2007');
  expect(findWrittenDate('Reuters, 3 March 2024')).toBe('3 March 2024');
  expect(findWrittenDate('Jane Roe am 28.5.2007, 13:36 Uhr')).toBe('28.5.2007');
  expect(findWrittenDate('Posted 05/28/2007 by Jane Roe')).toBe('05/28/2007');
  expect(findWrittenDate('Posted 05/06/2007 by Jane Roe')).toBeNull();
  expect(findWrittenDate('Version 1.2.3.2007')).toBeNull();
  expect(findWrittenDate('Published at noon')).toBeNull();
});
