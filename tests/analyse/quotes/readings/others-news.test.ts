import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "source: kind" of each statement. */
const read = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(
    ({ source, kind }) => `${source.map((span) => text.slice(...span)).join()}: ${kind}`,
  );

describe('isOthersNews', () => {
  it.each([
    '"This is groundless," said Ann Lee. "China has reported every tonne."',
    '"Leeds has announced new rules," said Ann Lee.',
  ])('%s', (text) => expect(read(text)).toEqual(['Ann Lee: DIRECT']));

  it('is no clause; and what others say in somebody’s words is told by them', () => {
    expect(read('"The mayor said the road was closed," said Ann Lee.')).toContain('The mayor: INDIRECT');
  });

  it('is nothing outside of quotation marks', () => {
    expect(read('The firm reported a loss of two million.')).toEqual(['The firm: INDIRECT']);
  });
});
