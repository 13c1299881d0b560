import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import { isConjunctionThat } from '../words/trim-run';
import { sentenceBounds, type WordTable } from '../words/word-table';

export const BEHIND_INSERTED: ContentRepair = {
  name: 'behind an inserted clause',
  apply: behindInserted,
  reason: 'what tells when something was said stands between commas before its "that"',
  example: 'Ann Lee said on Monday, as the talks resumed, that [the road was closed].',
};

const TELLS_WHEN =
  /^(?:after|ahead|amid|as|before|days|despite|during|following|hours|minutes|weeks|when|while)$/;
/** "a day after", "just two weeks before". */
const MEASURED =
  /^(?:(?:just|only|barely|about|some|nearly|almost) )?(?:an?|one|two|three|four|five|six|\d+|several|a few) (?:minute|hour|day|week|month|year)s? (?:after|before|ahead)\b/;
/** In words. */
const LONGEST_CLAUSE = 20;

function behindInserted({ table, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    if (first < block[1] || !tellsWhen(table, first)) return [first, end];
    const [, stop] = sentenceBounds(table, first);
    const ahead = table.words
      .slice(first + 2, Math.min(stop - 2, first + LONGEST_CLAUSE))
      .findIndex(({ text }) => text === ',');
    const that = first + 3 + ahead;
    if (ahead < 0 || !isConjunctionThat(table, that)) return [first, end];
    // Where the model took the inserted clause alone, what is said goes on to the end.
    return [that + 1, end > that ? end : stop];
  });
}

function tellsWhen({ words }: WordTable, first: number): boolean {
  const opening = words.slice(first, first + LONGEST_MEASURE).map(({ text }) => text.toLowerCase());
  return TELLS_WHEN.test(opening[0]!) || MEASURED.test(opening.join(' '));
}

/** "just a few days after" */
const LONGEST_MEASURE = 5;
