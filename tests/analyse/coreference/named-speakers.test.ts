import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

function speakers(text: string): string[] {
  const { quotes, actors } = analyse({ text }, pack);
  return quotes.map((quote) =>
    quote.speakers.map((key) => actors.find(({ id }) => id === key)!.name).join(', '),
  );
}

describe('namedSpeakers', () => {
  it.each([
    ['a name', 'Ann Lee said the road was closed.', 'Ann Lee'],
    ['a name behind its office', 'According to the mayor, Ann Lee, the road was closed.', 'Ann Lee'],
    ['a name before letters', 'His lawyer, Ann Lee KC, said the road was closed.', 'Ann Lee'],
    ['the name before "who"', 'The police met Ann Lee, who said: "The road is closed."', 'Ann Lee'],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));

  it('is not a name further back', () => {
    expect(speakers('Ann Lee met a man with a dog, who said: "The road is closed."')).not.toContain(
      'Ann Lee',
    );
  });
});
