import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker to addressee" of every turn. */
function turns(intro: string): string[] {
  const text = `${intro}\n\nQ: Will you run again?\n\nA: I may do so.\n\nQ: When will you say?\n\nA: Soon.`;
  const { quotes, actors } = analyse({ text }, pack);
  const named = (keys: string[]): string =>
    keys.map((key) => actors.find(({ id }) => id === key)!.name).join(', ');
  return quotes
    .filter(({ cue }) => !cue.length)
    .map((quote) => `${named(quote.speakers)} to ${named(quote.addressees)}`);
}

describe('questionTurns', () => {
  it('knows both from the sentence that tells of their talk', () => {
    expect(turns('Mayor Ann Lee spoke to Peter Hall about the bridge. Lee is 50.').slice(0, 2)).toEqual([
      'Peter Hall to Ann Lee',
      'Ann Lee to Peter Hall',
    ]);
  });

  it('leaves the asker open where nobody is told to ask', () => {
    expect(turns('Mayor Ann Lee will close the bridge.').slice(0, 2)).toEqual([' to Ann Lee', 'Ann Lee to ']);
  });

  it('knows nobody where nobody is named', () => {
    expect(turns('The bridge will be closed.')).toEqual([' to ', ' to ', ' to ', ' to ']);
  });
});
