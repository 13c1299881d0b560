import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "ACT speaker > addressee | content" of every statement of a text. */
const told = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ act, source, addressee, content }) => {
    const words = (spans: readonly (readonly [number, number])[]): string =>
      spans.map((span) => text.slice(...span)).join(' … ');
    return `${act} ${words(source)} > ${addressee ? text.slice(...addressee) : ''} | ${words(content)}`;
  });

describe('turnPassives', () => {
  it.each([
    ['Drivers were told to stay at home.', ['DEMAND  > Drivers | to stay at home']],
    ['Staff were warned that jobs would go.', ['WARN  > Staff | jobs would go']],
    ["Kenya's tea farmers told to wait", ["DEMAND  > Kenya's tea farmers | to wait"]],
    ['Staff were warned by the bank that jobs would go.', ['WARN the bank > Staff | jobs would go']],
    ['Staff were warned by letter that jobs would go.', ['WARN  > Staff | jobs would go']],
    ['Ann Lee was asked whether she would resign.', ['ASK  > Ann Lee | whether she would resign']],
    [
      'Papers seen by the Post show that Leeds Bank was warned that jobs would go.',
      ['WARN  > Leeds Bank | jobs would go'],
    ],
    [
      'Ann Lee was asked by reporters whether she would resign.',
      ['ASK reporters > Ann Lee | whether she would resign'],
    ],
  ])('takes the subject for whom it is said to: %s', (text, expected) =>
    expect(told(text)).toEqual(expected),
  );

  it.each([
    ['Tom Kay, asked about the loan, said it was paid.', 'Tom Kay, asked about the loan', 'Tom Kay'],
    ['Asked about the loan, Tom Kay said it was paid.', 'Tom Kay', 'Tom Kay'],
    ['Tom Kay, told of the charge, said it was paid.', 'Tom Kay, told of the charge', 'Tom Kay'],
  ])('lets who was asked speak behind the remark: %s', (text, speaker, addressee) => {
    const [asked, said] = told(text);
    expect(asked).toMatch(new RegExp(`^(?:ASK|STATE)  > ${addressee} \\| the (?:loan|charge)$`));
    expect(said).toBe(`STATE ${speaker} >  | it was paid`);
  });

  it.each([
    ['Kim Dunn, whom Ann Lee accused of fraud, left.', ['ACCUSE Ann Lee > Kim Dunn | fraud']],
    [
      'It was a race against a senator whom Ann Lee accused of fraud.',
      ['ACCUSE Ann Lee > a senator | fraud'],
    ],
  ])('leaves the subject behind "whom" its verb: %s', (text, expected) =>
    expect(told(text)).toEqual(expected),
  );

  it('reads past commas in what was asked to who answers', () =>
    expect(
      told('Asked by Leduc whether he knew her friend, Ray Tan, from Leeds, he said it was late.'),
    ).toEqual([
      'ASK Leduc > he | whether he knew her friend, Ray Tan, from Leeds',
      'STATE he >  | it was late',
    ]));

  it.each([
    ['Ann Lee told Tom Hill to wait.', ['DEMAND Ann Lee > Tom Hill | to wait']],
    ['Ann Lee asked whether Tom Hill would resign.', ['ASK Ann Lee >  | whether Tom Hill would resign']],
    ['Ann Lee has asked to leave.', ['REQUEST Ann Lee >  | to leave']],
    ['Ann Lee warned that jobs would go.', ['WARN Ann Lee >  | jobs would go']],
    ['Ann Lee had warned that jobs would go.', ['WARN Ann Lee >  | jobs would go']],
  ])('leaves the subject of an active verb its words: %s', (text, expected) =>
    expect(told(text)).toEqual(expected),
  );
});
