import { isAddressed } from './addressed';
import type { ContentRepair, Draft } from './content-repair';
import type { Run } from './run';

export const WITH_OBJECT: ContentRepair = {
  name: 'with its object',
  apply: withObject,
  reason: 'what is announced to be for something is announced itself',
  example: 'Ann Lee announced [stricter measures to stop the flood].',
};

/** Longest object before its infinitive, in words. */
const LONGEST_OBJECT = 6;

function withObject({ table: { words }, cue, block, runs }: Draft): Run[] {
  if (!cue.row?.frames.includes('OBJECT') || isAddressed(cue.lemma) || cue.head >= block[1]) return runs;
  return runs.map(([first, end]) => {
    const object = words.slice(block[1], first);
    const stands = words[first]?.xpos === 'TO' && object.length > 0 && object.length <= LONGEST_OBJECT;
    const nominal = stands && object.every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN)$/.test(upos));
    return nominal && object.at(-1)!.upos === 'NOUN' ? [block[1], end] : [first, end];
  });
}
