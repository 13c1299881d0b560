import { ENGLISH } from '../../../src/analyse/lexicon/en/english';
import { clauseDirection } from '../../../src/analyse/syntax/clause-direction';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

test.each([
  ['The envoy left Geneva on Sunday.', 'PAST'],
  ['The envoys will meet in Geneva on Sunday.', 'FUTURE'],
  ['The talks are scheduled for Sunday.', 'FUTURE'],
  ['The ministers met to discuss the border on Sunday.', 'PAST'],
  ['The ministers agreed to discuss the border on Sunday.', 'FUTURE'],
  ['Talks due to open on Sunday were called off.', 'FUTURE'],
  ['They had been due to open on Sunday.', 'UNKNOWN'],
  ['Talks that opened in due form on Sunday were called off.', 'PAST'],
  ['Kenya said late on Sunday exports will stop.', 'PAST'],
  ['Kenya said exports will stop on Sunday.', 'FUTURE'],
  ['Kenya will say on Sunday that exports stopped.', 'FUTURE'],
  ['Bankers declined to say more ahead of their next meeting with Ann Lee on Sunday.', 'FUTURE'],
  ['The talks were to go on until noon on Sunday.', 'FUTURE'],
  ['The talks were to be held in Oslo on Sunday.', 'FUTURE'],
  ['The talks were to have ended on Sunday.', 'PAST'],
  ['Sunday.', 'UNKNOWN'],
])('%s %s', (text, direction) => {
  const [sentence] = readDocument(text, pack).sentences;
  expect(clauseDirection(sentence!, text.indexOf('Sunday'), ENGLISH.tenses)).toBe(direction);
});
