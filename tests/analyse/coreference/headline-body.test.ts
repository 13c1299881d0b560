import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Who says what the headline tells. */
function headlineSpeaker(text: string): string {
  const { quotes, actors } = analyse({ text }, pack);
  return actors.find(({ id }) => id === quotes[0]!.speakers[0])!.name;
}

test.each([
  ['Bank denies rift\n\nHarbour Bank will cut 1,800 jobs, it said on Monday.', 'Harbour Bank'],
  ['Airline denies delays\n\nDelta Airlines flew late on Monday, passengers said.', 'Delta Airlines'],
  // Which of the two?
  ['Bank denies rift\n\nHarbour Bank and Leeds Bank will merge, officials said.', 'Bank'],
  ['Bank denies rift\n\nThe Harbour Museum will close, officials said.', 'Bank'],
])('%s', (text, expected) => expect(headlineSpeaker(text)).toBe(expected));
