import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Who asks for something in the end. */
function asker(text: string): string[] {
  const { actors, quotes } = analyse({ text }, pack);
  return quotes.at(-1)!.speakers.map((key) => actors.find(({ id }) => id === key)!.name);
}

test.each([
  [
    'a spokesman tells of whom he speaks for',
    'Minister Anna Lindh did not come. Her spokesman said that she had asked Rome to help.',
    ['Anna Lindh'],
  ],
  ['a neighbour of herself', 'A neighbour said that she had asked Rome to help.', ['neighbour']],
  [
    'whoever speaks on is the same',
    'A spokesman was there. "It is late," the spokesman said. He asked Rome to help.',
    ['spokesman'],
  ],
])('%s', (_, text, expected) => expect(asker(text)).toEqual(expected));
