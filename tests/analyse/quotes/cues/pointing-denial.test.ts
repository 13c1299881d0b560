import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Denials, each as who denies and what. */
const denials = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack)
    .filter(({ act }) => act === 'DENY')
    .map(({ source, content }) => [...source, ...content].map((span) => text.slice(...span)).join(' | '));

describe('readPointingDenial', () => {
  it.each([
    ['Iran denies this.', 'Iran | this'],
    ['Ann Lee denied that, but said costs may rise.', 'Ann Lee | that'],
    ['The firm has denied it and gone to court.', 'The firm | it'],
    ['Kim Dunn disputed that on Monday.', 'Kim Dunn | that'],
  ])('%s', (text, expected) => expect(denials(text)).toEqual([expected]));

  it.each([
    ['a clause', 'Iran denies that it has sent drones.', 'Iran | it has sent drones'],
    ['a noun', 'Ann Lee denied this charge.', 'Ann Lee | this charge'],
  ])('leaves %s alone', (_, text, expected) => expect(denials(text)).toEqual([expected]));
});
