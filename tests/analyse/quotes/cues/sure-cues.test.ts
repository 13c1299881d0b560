import { findCues } from '../../../../src/analyse/quotes/cues/find-cues';
import { deniedClaim, isSureCue, SURE_CUES } from '../../../../src/analyse/quotes/cues/sure-cues';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const read = (text: string) => {
  const table = tabulate(readDocument(text, pack));
  return { table, cues: findCues(table, pack.lexicon.quotes) };
};

describe('every row of sure cues', () => {
  it.each(SURE_CUES.map((row) => [row.example, row]))('%s', (example, { holds }) => {
    const { table, cues } = read(example);
    expect(
      cues.some(
        (cue) => holds(table, cue, pack.lexicon.quotes) && isSureCue(table, cue, pack.lexicon.quotes),
      ),
    ).toBe(true);
  });

  it.each(SURE_CUES.map((row) => [row.counterExample, row]))('not: %s', (counterExample, { holds }) => {
    const { table, cues } = read(counterExample);
    expect(cues.some((cue) => holds(table, cue, pack.lexicon.quotes))).toBe(false);
  });
});

test('a claim behind a verb of denying is what is denied', () => {
  const { table, cues } = read('Dunn rubbished the claims.');
  const claims = cues.flatMap((cue) => deniedClaim(table, cue, pack.lexicon.quotes)?.runs ?? []);
  expect(claims.map((run) => table.words.slice(...run).map(({ text }) => text))).toEqual([['the', 'claims']]);
});
