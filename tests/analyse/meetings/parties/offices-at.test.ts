import { analyse } from '../../../../src/analyse/analyse';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** The level of the first meeting. */
function levelIn(text: string) {
  return analyse({ text, published: '2020-05-27' }, pack).meetings[0]?.level;
}

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
  ['The presidents of Kenya and Chad met in Nairobi.', ['Kenya: HEAD_OF_STATE', 'Chad: HEAD_OF_STATE']],
  [
    'The prime ministers of Kenya and Chad met in Nairobi.',
    ['Kenya: HEAD_OF_GOVERNMENT', 'Chad: HEAD_OF_GOVERNMENT'],
  ],
])('%s %j', (text, levels) => expect(levelsIn(text)).toEqual(levels));

test.each([
  ['President William Ruto met Abdi Farah in Nairobi on Monday.', 'HEAD_OF_STATE'],
  // Clubs, companies and banks have presidents, too.
  ['Company president Karl Hart met club president Luis Moya in Bonn on Monday.', 'OFFICIAL'],
  ['Anna Hart, president of the tennis club, met Karl Moya in Bonn on Monday.', 'OFFICIAL'],
  ['The club’s president, Anna Hart, met Karl Moya in Bonn on Monday.', 'OFFICIAL'],
  ['The president of the World Bank, Anna Hart, met Karl Moya in Bonn on Monday.', 'OFFICIAL'],
  ['Parliament president Anna Hart met Justice Minister Karl Moya in Bonn on Monday.', 'MINISTER'],
  ['Bavaria’s premier, Anna Hart, met Karl Moya in Bonn on Monday.', 'OFFICIAL'],
  ['Its president, Anna Hart, met Justice Minister Karl Moya in Bonn on Monday.', 'MINISTER'],
  // What the two leaders are nobody says; their ministers were there, too.
  [
    'Talks between Jon Karr and Ida Holm ended in Oslo. The two leaders looked tired. Foreign Minister Abdi Farah spoke of progress after the meeting.',
    undefined,
  ],
  // A summit isn't one of officials for want of a title; who is called "the president" has one.
  ['The summit of Jon Karr and Ida Holm ended in Oslo on Monday.', undefined],
  [
    'Jon Karr met Ida Holm in Oslo on Monday. Karr said it was late. "It was a good day," the president told reporters.',
    'HEAD_OF_STATE',
  ],
])('the level of “%s” is %s', (text, level) => expect(levelIn(text)).toBe(level));
