import { sexOfGivenName, sexOfTitle } from '../../../src/analyse/text/sex-of-name';

const words = { maleWords: new Set(['mr']), femaleWords: new Set(['mrs']) };
const given = { male: new Set(['joe', 'kim']), female: new Set(['ann', 'kim']) };

test.each([
  ['Mrs Marsh', 'f'],
  ['Mr. Marsh', 'm'],
  ['Judge Marsh', null],
  ['Marsh', null],
])('the title before a name: %s', (text, sex) => {
  expect(sexOfTitle(text, text.indexOf('Marsh'), words)).toBe(sex);
});

test.each([
  ['Ann Marsh', 'f'],
  ['Joe Marsh', 'm'],
  ['Kim Marsh', null],
  ['Zed Marsh', null],
  ['Ann', null],
])('the given name that only one sex bears: %s', (name, sex) => {
  expect(sexOfGivenName(name, given)).toBe(sex);
});
