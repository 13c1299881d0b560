import { datelinePlace } from '../../../src/analyse/text/dateline-place';
import { finderIn } from '../../factories/findings';

/** Whether "Geneva", wherever the text names it, is the dateline. */
function isDateline(text: string): boolean {
  const find = finderIn(text);
  const words = /geneva/i.exec(text)?.[0] ?? '';
  const geneva = find.actor('a1', 'PLACE', words);
  return datelinePlace(text, [find.mention(geneva, words)]) === 'a1';
}

test.each([
  ['GENEVA, May 3 (Wire One) - The talks began.', true],
  ['Talks begin\nBy Ada Quill\nGENEVA — The talks began.', true],
  ['GENEVA (Wire One) -- The talks began.', true],
  ['Talks begin\nGENEVA 2020-05-03\nThe talks began.', true],
  ['GENEVA, 3 May: The talks began.', true],
  ['GENEVA: The talks began.', false],
  ['Geneva, Switzerland – The talks began.', true],
  ['Geneva was quiet - at least at night.', false],
  ['The talks in Geneva - long awaited - began.', false],
  ['Geneva talks begin', false],
  ['1\n2\n3\n4\n5\n6\n7\nGENEVA - too far down', false],
])('%j: %p', (text, dateline) => {
  expect(isDateline(text)).toBe(dateline);
});
