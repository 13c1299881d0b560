import type { Cue } from '../attribution';
import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import { nominalBefore } from './surface-source';
import type { WordTable } from '../words/word-table';

export const NOT_RECIPIENT: SourceRepair = {
  name: 'not who is written to',
  apply: withoutRecipient,
  reason: 'who writes to somebody asking for something asks, not who gets the letter',
  example: '[Ann Lee] wrote to Kim Dunn demanding that the road be closed.',
};

const WRITES = /^(?:wr(?:ote|itten|ites?|iting)|phoned|texted|e-?mailed|appealed|spoke|spoken)$/;

/** "wrote to [Kim Dunn] demanding": between the verb of writing and the participle stands nothing else. */
function withoutRecipient(table: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const { words } = table;
  const asks = kind === 'verb' && words[head]!.xpos === 'VBG' && end === head;
  const verb = words[first - 1]?.text === 'to' ? first - 2 : first - 1;
  if (!asks || !WRITES.test(words[verb]?.text ?? '')) return [first, end];
  return nominalBefore(table, verb)?.run ?? [first, end];
}
