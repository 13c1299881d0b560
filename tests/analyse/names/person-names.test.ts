import { mayShorten, nameParts } from '../../../src/analyse/names/person-names';

test.each([
  ['Cordell', 'Ann Cordell', true],
  ['Ann Cordell', 'Ann Maria Cordell', true],
  ['Ann M. Cordell', 'Ann Maria Lund Cordell', true],
  ['Ann W. Cordell', 'Ann H. W. Cordell', false],
  ['Ann', 'Ann Cordell', true],
  ['Karin Cordell', 'Ann Cordell', false],
  ['Cordell', 'Ann Lund', false],
  ['Lula', 'Luiz Inacio Lula da Silva', true],
  ['Rubaie', 'Mouwafak al Rubaie', true],
  // The father.
  ['Hamad', 'Tamim bin Hamad Al Thani', false],
  // A suffix taken for a name stands for nobody but itself.
  ['Jr.', 'Ann Cordell', false],
  ['Jr.', 'Jr.', true],
])('"%s" may be short for "%s": %s', (short, long, may) => {
  expect(mayShorten(nameParts(short), nameParts(long))).toBe(may);
});
