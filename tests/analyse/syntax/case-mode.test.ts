import { CaseMode, capitalsOf, caseModeOf } from '../../../src/analyse/syntax/case-mode';

test.each([
  ['The talks in Baghdad ended', CaseMode.Mixed],
  ['Talks ended early', CaseMode.Lower],
  ['Talks Begin In Baghdad After Long Delay', CaseMode.Title],
  ['Ann Lee telephoned Kim Dunn on Friday', CaseMode.Mixed],
  ['TALKS BEGIN IN BAGHDAD', CaseMode.Capitals],
  ['', CaseMode.Mixed],
  ['1 2 3', CaseMode.Mixed],
])('%s', (words, mode) => {
  expect(caseModeOf(words.split(' ').map(capitalsOf))).toBe(mode);
});
