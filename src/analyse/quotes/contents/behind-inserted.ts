import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import { isConjunctionThat } from '../words/trim-run';

export const BEHIND_INSERTED: ContentRepair = {
  name: 'behind an inserted clause',
  apply: behindInserted,
  reason: 'what tells when something was said stands between commas before its "that"',
  example: 'Ann Lee said on Monday, as the talks resumed, that [the road was closed].',
};

const TELLS_WHEN =
  /^(?:after|ahead|amid|as|before|days|despite|during|following|hours|minutes|weeks|when|while)$/;
/** In words. */
const LONGEST_CLAUSE = 20;

function behindInserted({ table, block, runs }: Draft): Run[] {
  const { words } = table;
  return runs.map(([first, end]) => {
    if (first < block[1] || !TELLS_WHEN.test(words[first]!.text)) return [first, end];
    const stop = Math.min(end - 2, first + LONGEST_CLAUSE);
    const ahead = words.slice(first + 2, stop).findIndex(({ text }) => text === ',');
    const that = first + 3 + ahead;
    return ahead >= 0 && isConjunctionThat(table, that) ? [that + 1, end] : [first, end];
  });
}
