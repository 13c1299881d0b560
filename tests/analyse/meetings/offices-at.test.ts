import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "Kenya: HEAD_OF_STATE" for each side of the first meeting whose level is told. */
function levelsIn(text: string): string[] {
  const { actors, meetings } = analyse({ text, published: '2020-05-27' }, pack);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return Object.entries(meetings[0]?.sideLevels ?? {}).map(([key, level]) => `${name(key)}: ${level}`);
}

test.each([
  [
    'Kenyan President William Ruto met Somali Foreign Minister Abdi Farah in Nairobi on Monday.',
    ['Kenya: HEAD_OF_STATE', 'Somalia: MINISTER'],
  ],
  // A former minister comes as an official.
  [
    'Kenyan President William Ruto met former Somali Foreign Minister Abdi Farah in Nairobi on Monday.',
    ['Kenya: HEAD_OF_STATE', 'Somalia: OFFICIAL'],
  ],
  ['Kenya and Somalia held talks in Nairobi on Monday.', []],
])('%s %j', (text, levels) => expect(levelsIn(text)).toEqual(levels));
