import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Statements by nobody who is named, each as whom it was said to and what. */
const heard = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack)
    .filter(({ source }) => source.length === 0)
    .map(({ addressee, content }) => [addressee!, ...content].map((span) => text.slice(...span)).join(' | '));

describe('readHearing', () => {
  it.each([
    ['The jury heard that Kim Dunn had lied.', 'The jury | Kim Dunn had lied'],
    ['An inquest heard on Monday that Kim Dunn had fallen.', 'An inquest | Kim Dunn had fallen'],
    [
      'Kim Dunn kept the money at home, a court heard on Monday.',
      'a court | Kim Dunn kept the money at home',
    ],
    ['Surgeon lied to patients, jury told', 'jury | Surgeon lied to patients'],
    ['Bank knew of fraud, court hears', 'court | Bank knew of fraud'],
  ])('%s', (text, expected) => expect(heard(text)).toEqual([expected]));

  it.each([
    'The jury heard a bang.',
    'The court heard the case in May.',
    'Ann Lee heard that Kim Dunn had lied.',
    'When the bell rang, the court heard her appeal.',
  ])('nothing in "%s"', (text) => expect(heard(text)).toEqual([]));
});
