import { parseFuzzyDate } from '../../src/model/fuzzy-date';

test.each(['0000', '000X', '0000-05', '0000-05-12', '0000/0005'])(
  '%s is no date: there is no year 0',
  (value) => {
    expect(parseFuzzyDate(value)).toBeNull();
  },
);

test.each(['0001', '001X', '0476-09-04'])('%s is one', (value) => {
  expect(parseFuzzyDate(value)).toMatchObject({ value });
});
