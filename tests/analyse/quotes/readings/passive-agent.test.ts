import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker > addressee | content" of the first statement of a text. */
function told(text: string): string | undefined {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map((span) => text.slice(...span)).join(' … ');
  const [first] = findAttributions(readDocument(text, pack), pack);
  return (
    first &&
    `${words(first.source)} > ${first.addressee ? words([first.addressee]) : ''} | ${words(first.content)}`
  );
}

describe('nameAgent', () => {
  it.each([
    ['Kim Dunn was accused of fraud by the bank.', 'the bank > Kim Dunn | fraud'],
    ['Kim Dunn was accused by the bank of hiding losses.', 'the bank > Kim Dunn | hiding losses'],
    ['Kim Dunn was accused by the Bank of Dams of fraud.', 'the Bank of Dams > Kim Dunn | fraud'],
    ['Iran was accused of spying by Washington.', 'Washington > Iran | spying'],
    ['Tom Kay, accused of fraud by the bank, denied it.', 'the bank > Tom Kay | fraud'],
    ['Kim Dunn was urged by Ann Lee to resign.', 'Ann Lee > Kim Dunn | to resign'],
    ['Kim Dunn was urged to resign by Ann Lee.', 'Ann Lee > Kim Dunn | to resign'],
    ['The plan was criticised by Ann Lee as unfair.', 'Ann Lee >  | The plan … unfair'],
    ['The plan was criticised as unfair by Ann Lee.', 'Ann Lee >  | The plan … unfair'],
    ['The plan was criticised as "unfair" by Ann Lee.', 'Ann Lee >  | The plan … unfair'],
    ['Kim Dunn was blamed for the delay by Ann Lee.', 'Ann Lee > Kim Dunn | the delay'],
  ])('lets whom "by" names speak: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['nobody named', 'Kim Dunn was accused of lying.', ' > Kim Dunn | lying'],
    ['a day', 'Kim Dunn was told to leave by Friday.', ' > Kim Dunn | to leave by Friday'],
    ['a means', 'Staff were warned by letter that jobs would go.', ' > Staff | jobs would go'],
    [
      'another participle',
      'Kim Dunn was accused of being paid by the bank.',
      ' > Kim Dunn | being paid by the bank',
    ],
    ['an active verb', 'Ann Lee has warned of war by proxy.', 'Ann Lee >  | war by proxy'],
    [
      'another clause',
      'Staff were warned that jobs would be cut by the bank.',
      ' > Staff | jobs would be cut by the bank',
    ],
  ])('leaves %s', (_, text, expected) => expect(told(text)).toBe(expected));
});
