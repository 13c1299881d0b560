import { detectLanguage } from '../../../src/ingest/clean/detect-language';

const ENGLISH =
  'The two ministers met for an hour and agreed to meet again before the end of the year. They gave no details of what they had discussed, and nobody at the ministry would say whether there had been any progress at all. ';
const GERMAN =
  'Die beiden Minister sprachen eine Stunde lang miteinander und wollen sich vor dem Ende des Jahres noch einmal treffen. Sie sagten nicht, worüber sie gesprochen hatten, und niemand im Ministerium wollte sagen, ob es Fortschritte gab. ';
const NAMES =
  'Wojciech Jaruzelski, Zbigniew Brzezinski and Gennadi Zakharov met Mieczyslaw Rakowski in Szczecin. ';
/** English, but for the names: three in four of its letters. */
const FEW_WORDS =
  'Macron received Le Pen at the Elysee. Bayrou, Barnier and Attal were present. Le Figaro quoted Retailleau on Nouvelle-Caledonie. Edouard Philippe, Manuel Valls and Gabriel Attal remain divided over pensions, Liberation reported.';
/** A guess at 0.29, but no other language comes near. */
const LATINATE =
  'Lowell Optics Inc., a clinical-stage manufacturer of lenses, today announced the appointment of Ann Lee, M.D., as Chief Scientific Officer, effective April 1. Dr. Lee brings two decades of experience in ophthalmic innovation.';

test.each([
  ['what is likelier by far than all others', LATINATE, null, 'en'],
  ['what the text shows', ENGLISH, null, 'en'],
  ['what the page says, more exactly', ENGLISH, 'en-GB', 'en-GB'],
  ['the text against the page', GERMAN, 'en', 'de'],
  ['not the names in the text', ENGLISH + NAMES.repeat(4), null, 'en'],
  ['nothing where names outweigh the words', FEW_WORDS, null, null],
  ['the page where names outweigh the words', FEW_WORDS, 'en', 'en'],
  ['the page for a short text', 'Talks go on', 'de', 'de'],
  ['nothing for a short text alone', 'Talks go on', null, null],
  ['nothing for a language that is none', 'Talks go on', 'English (UK)', null],
])('%s', (_, text, stated, language) => expect(detectLanguage(text, stated)).toBe(language));

test('a text in capitals has a language too', () =>
  expect(detectLanguage(ENGLISH.toUpperCase(), null)).toBe('en'));
