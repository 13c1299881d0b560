import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import type { WordTable } from '../words/word-table';

export const NOT_READER: SourceRepair = {
  name: 'not who has read it',
  apply: withoutReader,
  reason: 'a report that somebody has seen is another’s',
  example: 'The road was closed, according to [a report] that the Daily Post has seen.',
  counterExample: '[The group that Ann Lee leads] said the road was closed.',
};

/** "[a report] that the Post": what of the clause was taken ends before its verb. */
function withoutReader({ words }: WordTable, [first, end]: Run): Run {
  const that = words.slice(first, end).findIndex(({ text }) => text === 'that' || text === 'which');
  const reads = /^(?:has|have|had|obtained|read|reviewed|saw|viewed)$/.test(words[end]?.text ?? '');
  return that > 0 && reads && words[end - 1]!.upos === 'PROPN' ? [first, first + that] : [first, end];
}
