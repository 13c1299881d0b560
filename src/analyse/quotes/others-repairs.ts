import type { ContentRepair, Draft } from './content-repair';
import type { Run } from './run';

/** Whose words a medium has, and what another says, is no part of what somebody said. */
export const OTHERS_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'behind whom it cites',
    apply: behindCitation,
    reason: 'between the cue and "that" a medium tells whose words it has',
    example: 'The Leeds Post reported, citing two officials, that [the road was closed].',
  },
  {
    name: 'up to a semicolon',
    apply: upToSemicolon,
    reason: 'behind it the reporter goes on to another, who has a verb of saying',
    example: 'Ann Lee called for [calm]; Kim Dunn offered to pay.',
  },
];

/** "reported, [citing officials, that] the road was closed" */
function behindCitation({ table: { words }, block, runs }: Draft): Run[] {
  const cites = words[block[1]]?.text === ',' && /^(?:citing|quoting)$/.test(words[block[1] + 1]?.text ?? '');
  if (!cites) return runs;
  return runs.map(([first, end]) => {
    if (first < block[1] || first > block[1] + 2) return [first, end];
    for (let at = first + 1; at < Math.min(end - 1, first + LONGEST_CITATION); at++)
      if (words[at - 1]!.text === ',' && words[at]!.text === 'that') return [at + 1, end];
    return [first, end];
  });
}

const LONGEST_CITATION = 20;

function upToSemicolon({ table: { words, quotation }, lexicon, cue, runs }: Draft): Run[] {
  const { present, past } = lexicon.turnVerbs;
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head + 1); at < end - 2; at++) {
      if (words[at]!.text !== ';' || quotation[at]! >= 0) continue;
      let verb = at + 1;
      while (verb < end && /^(?:DET|ADJ|NUM|NOUN|PROPN|AUX|ADV)$/.test(words[verb]!.upos)) verb++;
      const { text } = words[verb] ?? { text: '' };
      if (verb > at + 1 && (present.has(text) || past.has(text))) return [first, at];
    }
    return [first, end];
  });
}
