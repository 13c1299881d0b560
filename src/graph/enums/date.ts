import { DATE_ORIGINS, DATE_PRECISIONS } from '../../model/date';
import { enumOf } from './enum-of';

export const DateOriginEnum = enumOf('DateOrigin', DATE_ORIGINS, 'How a date is known.', {
  EXPLICIT: 'Written out in the text: "12 May 2003".',
  RELATIVE: 'Counted from the day of publication: "on Sunday" lies before it, with "will" after it.',
  DATELINE: 'From the line of place and day that a report opens with, or from its credit line.',
  METADATA: 'From the data of the page, feed or file: no words of the text tell it.',
  URL: 'From the address: "/2018/05/02/".',
  USER: 'From whoever sent the article, or from a correction.',
});

export const DatePrecisionEnum = enumOf('DatePrecision', DATE_PRECISIONS, 'How exactly a date is known.', {
  MINUTE: 'To a time of day: 2007-05-28T14:30Z.',
  DAY: 'To a day: 2007-05-28; also without its year, XXXX-05-28.',
  WEEK: 'To a week from a Monday: 2007-05-28/2007-06-03.',
  MONTH: 'To a month: 2007-05.',
  QUARTER: 'To a quarter of a year: 2007-04/2007-06.',
  YEAR: 'To a year: 2007.',
  DECADE: 'To a decade: 198X.',
  RANGE: 'From one date to another; an end may be open: 2014/.. is "since 2014".',
});
