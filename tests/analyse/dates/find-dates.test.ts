import { analyse } from '../../../src/analyse/analyse';
import { findDates } from '../../../src/analyse/dates/find-dates';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { parseFuzzyDate } from '../../../src/model/fuzzy-date';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** A Monday. */
const PUBLISHED = '2007-05-28';

function dates(text: string, published?: string): string[] {
  return analyse({ text, published }, pack).dates.map((d) => `${text.slice(d.start, d.end)} = ${d.value}`);
}

describe('dates around the publication date', () => {
  test.each([
    ['The envoy left on Sunday.', ['Sunday = 2007-05-27']],
    ['He spoke on Monday.', ['Monday = 2007-05-28']],
    ['The bank closed on Tuesday.', ['Tuesday = 2007-05-22']],
    ['Today’s talks will include security.', ['Today = 2007-05-28']],
    [
      'They came last week and leave tomorrow.',
      ['last week = 2007-05-21/2007-05-27', 'tomorrow = 2007-05-29'],
    ],
    ['A new law took effect this summer.', ['this summer = 2007-06/2007-08']],
    ['They will meet on Sunday.', ['Sunday = 2007-06-03']],
    ['The hearing is scheduled for Friday.', ['Friday = 2007-06-01']],
    ['He said on Friday that they would meet on Saturday.', ['Friday = 2007-05-25', 'Saturday = 2007-06-02']],
    ['They meet on Friday and Saturday in Oslo.', ['Friday = 2007-06-01', 'Saturday = 2007-06-02']],
    [
      'The firm, which is closing, sacked her on Friday and Sunday.',
      ['Friday = 2007-05-25', 'Sunday = 2007-05-27'],
    ],
    // Not that of the year to come, which is one.
    ['She left on Sunday, May 25.', ['Sunday, May 25 = 2007-05-25']],
    ['She left three weeks ago.', ['three weeks ago = 2007-05-07/2007-05-13']],
  ])('%s', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});

describe('a day or month without a year lies ahead where its clause does, however far', () => {
  test.each([
    ['Elections are due in April.', ['April = 2008-04']],
    ['They will meet on 25 May.', ['25 May = 2008-05-25']],
    ['They will meet on 29 May.', ['29 May = 2007-05-29']],
    ['Judges will rule on the April bombings.', ['April = 2007-04']],
    ['They met on 25 May.', ['25 May = 2007-05-25']],
    ['The firm announced the plan on 21 May.', ['21 May = 2007-05-21']],
    ['He won in November.', ['November = 2006-11']],
    ['Talks postponed to March', ['March = 2008-03']],
    ['Talks moved from 3 March to 10 March', ['3 March = 2008-03-03', '10 March = 2008-03-10']],
    ['Talks put off from 3 to 10 June', ['10 June = 2007-06-10']],
    ['The trial is set for Friday, 13 March.', ['Friday, 13 March = 2009-03-13']],
    ['They were wed on Sunday, 20 May.', ['Sunday, 20 May = 2007-05-20']],
    ['They met on 20 and 25 May.', ['20 and 25 May = 2007-05-20']],
  ])('%s', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});

describe('an account of the past', () => {
  const life = 'Born in 1932, she left in 1951 and married in 1958.';
  test.each([
    ['news that tells a life keeps its own days', `She died on 3 March. ${life}`, '3 March = 2007-03-03'],
    [
      'a life told first does not',
      `${life} In 1960 she rose. On 3 March her son was born.`,
      '3 March = 1960-03-03',
    ],
  ])('%s', (_, text, expected) => expect(dates(text, PUBLISHED)).toContain(expected));
});

describe('what is no date', () => {
  test.each([
    'Mr March met Theresa May and said they may march on.',
    'The group of 1,996 people lost 2-1 and paid $2000.',
    'She is 28 and ran 1500 metres in 4 minutes.',
    'They watch Friday Night Lights every Sunday.',
    'The talks lasted two days.',
    'She met Joe Hall at Mar-a-Lago and Apr-Holm.',
    'He said so on This Week and on Last Night.',
    'She spoke on the BBC’s Today programme.',
  ])('%s', (text) => expect(dates(text, PUBLISHED)).toEqual([]));
});

test('without a publication date relative dates are left out and days keep their year untold', () => {
  expect(dates('On Sunday, he said talks began on March 5.')).toEqual(['March 5 = XXXX-03-05']);
});

test('without one the only year that a text names is that of its days, unless it tells which treaty is meant', () => {
  expect(dates('They met on 3 March. The year 2016 was hard.')).toContain('3 March = 2016-03-03');
  expect(dates('They met on 3 March to save the 1994 nuclear treaty.')).toContain('3 March = XXXX-03-03');
});

test('the day that an article gives itself stands in for a missing publication date', () => {
  expect(dates('GENEVA, May 28, 2007 (AP) - The envoy left on Sunday.')).toEqual([
    'May 28, 2007 = 2007-05-28',
    'Sunday = 2007-05-27',
  ]);
  expect(dates('The envoy left on Sunday.\n\n(The Example via agencies May 28, 2007)')).toContain(
    'Sunday = 2007-05-27',
  );
});

test('in an account of the past a day follows the date told last', () => {
  const text = 'War came in 1914. In March 1915 he left. On 7 May he returned. In October 1917 she wrote.';
  expect(dates(text, PUBLISHED)).toContain('7 May = 1915-05-07');
});

test('one numeric date with the day first turns the others of its text', () => {
  expect(dates('Signed on 25/12/2006, in force since 3/4/2007.', PUBLISHED)).toEqual([
    '25/12/2006 = 2006-12-25',
    '3/4/2007 = 2007-04-03',
  ]);
});

test('impossible days have no value', () => {
  expect(dates('It was signed on 30 February 2006 or on 2006-13-01.', PUBLISHED)).toEqual([]);
});

test.each([
  ['Ann Lee meets Kim Dunn on Monday. Photograph: Joe Hall/AP', '2007-05-21'],
  ['Ann Lee meets Kim Dunn on Monday.', '2007-05-28'],
  ['Ann Lee will meet Kim Dunn on Monday. Photograph: Joe Hall/AP', '2007-05-28'],
])('a picture shows what has been: %s', (caption, expected) => {
  expect(dates(`Talks\n\nThey met.\n\n${caption}`, '2007-05-25')).toEqual([`Monday = ${expected}`]);
});

test('every value is EDTF that the model reads', () => {
  for (const rule of pack.lexicon.dates.rules) {
    const [text, published] = rule.example;
    for (const date of analyse({ text, published }, pack).dates)
      expect(parseFuzzyDate(date.value)).not.toBeNull();
  }
});

test('time grows with the length of a sentence, not with its square', () => {
  const timed = (count: number) => {
    const document = readDocument('May 28, 2007 to June 3, from 1980 to '.repeat(count), pack);
    const start = performance.now();
    findDates(document, PUBLISHED, pack.lexicon);
    return performance.now() - start;
  };
  timed(50);
  const [short, long] = [timed(200), timed(1600)];
  // Eight times the text, with room for a busy machine; the square would be 64.
  expect(long).toBeLessThan(short * 30 + 500);
});
