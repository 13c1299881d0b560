import { isAddressed } from '../words/addressed';
import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';

export const OBJECT_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'with its object',
    apply: withObject,
    reason: 'what is announced to be for something is announced itself',
    example: 'Ann Lee announced [stricter measures to stop the flood].',
  },
  {
    name: 'whole blamed thing',
    apply: withBlamed,
    reason: 'nobody blames that something is so: "that" goes with the thing that is blamed',
    example: 'Ann Lee blamed [a letter that her brother had sent her].',
  },
  {
    name: 'not the listener of a headline',
    apply: behindListener,
    reason: 'headlines leave out articles, so that whom one tells looks like a part of the clause',
    example: 'Swimmer tells hearing [she never took banned drug]',
  },
];

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

function withBlamed({ table: { words }, cue, block, runs }: Draft): Run[] {
  if (cue.lemma !== 'blame') return runs;
  return runs.map(([first, end]) => {
    const thing = words.slice(block[1], first - 1);
    const relative = /^(?:that|which)$/.test(words[first - 1]?.text ?? '') && thing.length > 0;
    return relative && thing.every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(upos))
      ? [block[1], end]
      : [first, end];
  });
}

function behindListener({ table: { words, sentence }, cue, block, runs }: Draft): Run[] {
  if (cue.lemma !== 'tell' || sentence[cue.head] !== 0) return runs;
  return runs.map(([first, end]) => {
    const bare = first === block[1] && /^(?:NOUN|VERB)$/.test(words[first]!.upos);
    return bare && /^(?:he|she|it|they|we|I)$/.test(words[first + 1]?.text ?? '')
      ? [first + 1, end]
      : [first, end];
  });
}
