import { scoreDates } from '../../../tools/eval/dates';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import { findings, spanOf } from './findings';

const TEXT = 'It opened on 3 May 1990, closed in the 1990s and took two weeks.';
const TIMEXES = [
  ['3 May 1990', '1990-05-03', 'DATE'],
  ['the 1990s', '199', 'DATE'],
  ['two weeks', 'P2W', 'DURATION'],
].map(([words, value, type]) => ({
  start: spanOf(TEXT, words!)[0],
  end: spanOf(TEXT, words!)[1],
  value,
  type,
}));

function score(dates: [string, string][]): number {
  const found = dates.map(([words, value]) => {
    const [start, end] = spanOf(TEXT, words);
    return { start, end, value, origin: 'EXPLICIT' as const, confidence: 0.9, rule: 'test' };
  });
  const document = { id: 'd', text: TEXT, timexes: TIMEXES };
  return scoreDates('c', [document], () => findings({ dates: found }), {} as LanguagePack).figures[0]!.value;
}

test.each<[string, [string, string][], number]>([
  [
    'all right; a decade is written with an X',
    [
      ['3 May 1990', '1990-05-03'],
      ['1990s', '199X'],
    ],
    100,
  ],
  [
    'a value that differs',
    [
      ['3 May 1990', '1990-03-05'],
      ['1990s', '199X'],
    ],
    50,
  ],
  [
    'a date on a duration is neutral',
    [
      ['3 May 1990', '1990-05-03'],
      ['1990s', '199X'],
      ['two weeks', '1990'],
    ],
    100,
  ],
  [
    'a date where none is',
    [
      ['3 May 1990', '1990-05-03'],
      ['1990s', '199X'],
      ['opened', '1990'],
    ],
    80,
  ],
])('%s', (_, dates, value) => expect(score(dates)).toBe(value));
