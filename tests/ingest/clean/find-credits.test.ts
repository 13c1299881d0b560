import { findCredits } from '../../../src/ingest/clean/find-credits';

const NOW = new Date('2026-11-24T09:00:00Z');
const BODY =
  'The two ministers met for an hour and agreed to meet again. They gave no details of what they had discussed.';
const atEnd = (line: string) => findCredits(`${BODY}\n${line}`, NOW);
const atTop = (...lines: string[]) =>
  findCredits(['Ministers meet in Geneva', ...lines, BODY].join('\n'), NOW);
const NOTHING = { outlet: undefined, published: undefined, agencies: [], authors: [] };

describe('the last line', () => {
  test.each([
    ['(China Daily via agencies May 28, 2007)', { outlet: 'China Daily', published: '2007-05-28' }],
    ['Reuters, 3 March 2024', { outlet: 'Reuters', published: '2024-03-03' }],
    ['The Lake Herald | May 4, 1998', { outlet: 'The Lake Herald', published: '1998-05-04' }],
    [
      '(The Lake Herald, from AP and Reuters, May 4, 1998)',
      { outlet: 'The Lake Herald', agencies: ['AP', 'Reuters'] },
    ],
    ['(AP)', { agencies: ['AP'] }],
    ['(The Lake Herald via Hilltop News Agency, May 4, 1998)', { agencies: ['Hilltop News Agency'] }],
    ['Source: Xinhua', { agencies: ['Xinhua'] }],
    ['— Reuters', { agencies: ['Reuters'] }],
    [
      '(Additional reporting by Wei Li; writing by Jane Roe; editing by Bo Reed)',
      { authors: ['Jane Roe', 'Wei Li'] },
    ],
    ['(Reporting by Jane Roe and John Doe; editing by Wei Li)', { authors: ['Jane Roe', 'John Doe'] }],
    ['Published on 3 March 2024', { published: '2024-03-03' }],
    ['Published: Sunday, 3 March 2024 at 14:05 GMT', { published: '2024-03-03T14:05Z' }],
    ['3 March 2024, 2.05pm GMT', { published: '2024-03-03T14:05Z', outlet: undefined }],
    ['The Lake Herald, 3 March 2024, 14:05 GMT', { published: '2024-03-03T14:05Z' }],
    ['By Jane Roe, 3 March 2024', { published: '2024-03-03', authors: ['Jane Roe'], outlet: undefined }],
    ['Jane Roe | 3 March 2024', { published: '2024-03-03', outlet: undefined }],
    ['(Lake & Hill, 3 March 2024)', { published: '2024-03-03', outlet: 'Lake & Hill' }],
  ])('%s', (line, expected) => expect(atEnd(line)).toMatchObject(expected));

  test.each([
    'The talks will go on until 3 March 2024.',
    'He was born on May 4, 1998 in Geneva, she said.',
    'Nothing was signed.',
    '(More to follow)',
    'The Lake Herald, May 4, 2098',
  ])('%s is no credit', (line) => expect(atEnd(line)).toEqual(NOTHING));
});

describe('the lines before the report', () => {
  test.each([
    [['By Jane Roe'], { authors: ['Jane Roe'] }],
    [['By JANE ROE and John Doe in Geneva'], { authors: ['JANE ROE', 'John Doe'] }],
    [['By Jane Roe, Associated Press Writer'], { authors: ['Jane Roe'], agencies: ['Associated Press'] }],
    [['By Jane Roe, Political Editor'], { authors: ['Jane Roe'], agencies: [] }],
    [['By Jane Roe and John Doe, Staff Writers'], { authors: ['Jane Roe', 'John Doe'] }],
    [['The Lake Herald', '4 May 1998'], { published: '1998-05-04', outlet: undefined }],
    [['Friday, May 8, 1998'], { published: '1998-05-08', outlet: undefined }],
    [['GENEVA, May 4, 1998 (Xinhua) -- The talks began.'], { published: '1998-05-04', agencies: ['Xinhua'] }],
    [['GENEVA (AP) — The talks began.'], { agencies: ['AP'] }],
    [['GENEVA, May 4 (Reuters) - The talks began.'], { published: undefined, agencies: ['Reuters'] }],
  ])('%j', (lines, expected) => expect(atTop(...lines)).toMatchObject(expected));

  test('a name in brackets that is no agency is no credit', () =>
    expect(atTop('GENEVA (Switzerland) — The talks began.').agencies).toEqual([]));
});

test('a text without such lines has none', () => expect(findCredits(BODY, NOW)).toEqual(NOTHING));
