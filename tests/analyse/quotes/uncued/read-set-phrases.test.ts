import { ENGLISH_QUOTES } from '../../../../src/analyse/lexicon/en/quotes/quotes';
import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "ACT source | cue | content" of what set phrases tell, or of everything. */
function read(text: string, only = /^set phrase/): string[] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map((span) => text.slice(...span)).join(' … ');
  return findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => only.test(rule))
    .map(({ act, source, cue, content }) => `${act} ${words(source)} | ${words(cue)} | ${words(content)}`);
}

describe('every set phrase', () => {
  it.each(ENGLISH_QUOTES.setPhrases.map((row) => [row.example, row]))('%s', (example, { act, expected }) => {
    expect(read(example)).toEqual([`${act} ${expected.join(' | ')}`]);
  });

  it.each(ENGLISH_QUOTES.setPhrases.map(({ counterExample, pattern }) => [counterExample, pattern]))(
    'is not %s',
    (counterExample, pattern) => expect(counterExample.toLowerCase()).not.toMatch(pattern),
  );

  // Clients see the name as what a finding rests on: nobody who was made up may stand in it.
  it('has a name of its own, in which nobody is named', () => {
    const names = ENGLISH_QUOTES.setPhrases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });
});

describe('withSetPhrases', () => {
  it.each([
    [
      'a remark',
      'Ann Lee, who ran the bank, had no comment.',
      'Ann Lee, who ran the bank | had | no comment',
    ],
    [
      'a relative clause',
      'The paper wrote to Ann Lee, who did not respond to a request for comment.',
      'Ann Lee | respond | a request for comment',
    ],
    [
      'an apposition',
      'A lawyer for Ann Lee declined to comment.',
      'A lawyer for Ann Lee | declined | to comment',
    ],
  ])('knows the subject across %s', (_, text, expected) => {
    expect(read(text)).toEqual([`DECLINE_COMMENT ${expected}`]);
  });

  it('leaves what is quoted to the verb of saying beside it', () => {
    expect(read('"I have no comment," Ann Lee said.', /./)).toEqual([
      'DECLINE_COMMENT Ann Lee | said | I have no comment,',
    ]);
  });

  it.each([
    ['He pleaded guilty to fraud.', 'CONFIRM He | pleaded | guilty to fraud'],
    ['Ann Lee later pleaded no contest.', 'CONFIRM Ann Lee | pleaded | no contest'],
  ])('reads the plea of %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each(['Ann Lee will plead not guilty.', 'Ann Lee didn’t plead guilty.', 'Ann Lee is to plead guilty.'])(
    'reads no plea that was not made: %s',
    (text) => expect(read(text)).toEqual([]),
  );

  it('tells nothing twice', () => {
    expect(read('Ann Lee said she had no comment.', /./)).toEqual([
      'DECLINE_COMMENT Ann Lee | said | she had no comment',
    ]);
  });

  it('finds nothing in nothing', () => expect(read('')).toEqual([]));
});
