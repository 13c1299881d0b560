import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Every quote as "speakers | content | who passed it on". */
function chain(text: string): string[] {
  const { actors, quotes } = analyse({ text }, pack);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return quotes.map(({ speakers, content, reportedBy }) =>
    [speakers.map(name), content.map((span) => text.slice(...span)), reportedBy.map(name).sort()]
      .map((part) => part.join(', '))
      .join(' | '),
  );
}

describe('who passes on what another said', () => {
  test.each([
    ['Iran said it had agreed, IRNA reported.', 'Iran | it had agreed | IRNA'],
    [
      'Apple will cut jobs, Bloomberg reported on Monday, citing people familiar with the matter.',
      'people familiar with the matter | Apple will cut jobs | Bloomberg',
    ],
    [
      'Denmark has said it would not pay, the newspaper Politiken reported, citing two people close to the talks.',
      'Denmark | it would not pay | Politiken, two people close to the talks',
    ],
    ['According to IRNA, Lee said Iran would agree.', 'Lee | Iran would agree | IRNA'],
    [
      'The bank will shut, the Financial Times said, citing a memo.',
      'Financial Times | The bank will shut | ',
    ],
  ])('%s', (text, expected) => expect(chain(text)).toEqual([expected]));
});

test('who signs a report says nothing', () =>
  expect(chain('The road is closed.\n\n(Reporting by Ann Lee; Editing by Bo Reed)')).toEqual([]));
