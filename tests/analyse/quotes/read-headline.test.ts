import { findAttributions } from '../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Who says what by the headline. */
function headline(text: string): string[] {
  return findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => rule === 'headline')
    .map(({ source, content }) => [...source, ...content].map((span) => text.slice(...span)).join(' | '));
}

describe('readHeadline', () => {
  it.each([
    ['Kenya: Talks with rebels will go on.\n\nNothing more.', 'Kenya | Talks with rebels will go on'],
    ['Mayor Ann Lee: ‘The old bridge is safe.’', 'Mayor Ann Lee | The old bridge is safe'],
    ['Lee: Bridge ‘not safe’ for any lorry', 'Lee | Bridge ‘not safe’ for any lorry'],
  ])('reads %s', (text, expected) => {
    expect(headline(text)).toEqual([expected]);
  });

  it.each([
    ['a label of the paper', 'The Latest: Kenya votes for new parliament.'],
    ['a heading', 'Live Updates: Kenya votes for new parliament.'],
    ['capitals', 'FIXED: Bridge was never safe at all.'],
    ['a score', 'Lions: 3'],
    ['a question', 'Ann Lee: A hero or just another mayor?'],
    ['the text itself', 'A storm hit.\n\nKenya: Talks with rebels will go on.'],
    ['nothing', ''],
  ])('takes none from %s', (_, text) => {
    expect(headline(text)).toEqual([]);
  });
});
