import { mentionIndex, mentionsWithin } from '../../../src/analyse/text/mention-index';
import type { FoundMention } from '../../../src/model/mention';

function mention(start: number, end: number): FoundMention {
  return { start, end, kind: 'NAME', type: 'PLACE', actor: 'a1', confidence: 0.9, rule: 'test' };
}

const index = mentionIndex([mention(20, 24), mention(0, 4), mention(5, 9), mention(5, 15)], []);
const starts = (start: number, end: number) => mentionsWithin(index, start, end).map((m) => [m.start, m.end]);

test.each([
  [
    'in order of the text, the longer one first',
    0,
    30,
    [
      [0, 4],
      [5, 15],
      [5, 9],
      [20, 24],
    ],
  ],
  [
    'those that begin within',
    5,
    20,
    [
      [5, 15],
      [5, 9],
    ],
  ],
  ['none where none begins', 6, 20, []],
])('%s', (_, start, end, expected) => expect(starts(start, end)).toEqual(expected));
