import { analyse } from '../../../../src/analyse/analyse';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Who is made to say the clause of a claim. */
function claimants(text: string): (string | undefined)[] {
  const { actors, quotes } = analyse({ text }, pack);
  const said = quotes.filter(({ act }) => !/^(?:DENY|DOUBT|CONFIRM|AGREE)$/.test(act));
  const keys = new Set(said.flatMap(({ speakers }) => speakers));
  return [...keys].map((key) => actors.find(({ id }) => id === key)?.name);
}

describe('a claim is not theirs who', () => {
  test.each([
    'Uganda dismissed reports that it had seized a ferry.',
    'Iran rejects claims that it has sent drones.',
    'The Treasury confirmed reports that it had sold gold.',
    'Uganda dismissed repeated claims that it had seized a ferry.',
    'Plain Oil agreed to settle claims that it ignored warnings.',
  ])('%s', (text) => expect(claimants(text)).toEqual([]));
});

test.each([
  ['Uganda repeated claims that Kenya had seized a ferry.', 'Uganda'],
  ['Kim Dunn made the claim that the bridge was unsafe.', 'Kim Dunn'],
])('but theirs who utters it: %s', (text, speaker) => expect(claimants(text)).toEqual([speaker]));
