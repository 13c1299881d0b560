import { isLost } from '../../../src/resolve/corrections/is-lost';
import { anchorOf } from '../../factories/anchor-of';
import { plannedTalks } from '../../factories/stories';

const story = plannedTalks(1);
const at = (words: string) => anchorOf(story.article.text, words);

test.each([
  [
    'speakers of a quote that is there',
    { kind: 'SPEAKERS', quote: at('We want peace'), speakers: [4] },
    false,
  ],
  ['speakers of words that are gone', { kind: 'SPEAKERS', quote: at('We want war'), speakers: [4] }, true],
  [
    'a rejected role that is found again',
    { kind: 'REJECT', finding: 'role', at: at('foreign minister') },
    false,
  ],
  ['a rejected quote that is not', { kind: 'REJECT', finding: 'quote', at: at('Border talks') }, true],
  [
    'a split of a mention that is there',
    { kind: 'SPLIT', actor: 9, name: 'X', mentions: [at('Ada Quill')] },
    false,
  ],
  ['a split of words that are none', { kind: 'SPLIT', actor: 9, name: 'X', mentions: [at('troops')] }, true],
] as const)('%s', (_case, correction, lost) => {
  expect(isLost(story, correction as never)).toBe(lost);
});
