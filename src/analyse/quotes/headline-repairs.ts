import type { ContentRepair, Draft } from './content-repair';
import type { Run } from './run';
import { sentenceBounds, type WordTable } from './word-table';

/** A headline sets one statement beside another, in the present tense: "X says A, Y rejects B". */
export const HEADLINE_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'up to the next speaker of a headline',
    apply: upToNextSpeaker,
    reason: 'behind a comma another speaks, whose verb is one of saying',
    example: 'Ann Lee says [the road is closed], Kim Dunn rejects claim',
  },
  {
    name: 'behind its own verb in a headline',
    apply: behindOwnVerb,
    reason: 'what has an object of its own takes nothing from before the comma',
    example: 'Ann Lee says the road is closed, Kim Dunn rejects [claim]',
  },
];

/** Of saying, as headlines have them. */
const PRESENT_CUE =
  /^(?:says?|den(?:y|ies)|rejects?|warns?|vows?|urges?|accuses?|dismiss(?:es)?|insists?|condemns?|demands?|refuses?|claims?|welcomes?|defends?|threatens?|pledges|promises|criticises|criticizes|blasts?|slams?)$/;

function upToNextSpeaker({ table, cue, runs }: Draft): Run[] {
  if (table.sentence[cue.head] !== 0) return runs;
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head) + 1; at < end - 2; at++)
      if (isComma(table, at) && speaksNext(table, at + 1, end)) return [first, at];
    return [first, end];
  });
}

/** A name with what stands before it, and its verb. */
function speaksNext({ words }: WordTable, from: number, end: number): boolean {
  let verb = from;
  while (verb < end && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(words[verb]!.upos)) verb++;
  const named = words.slice(from, verb).some(({ upos }) => upos === 'PROPN');
  return named && PRESENT_CUE.test(words[verb]?.text ?? '');
}

function behindOwnVerb({ table, cue, block, runs }: Draft): Run[] {
  const [start, end] = sentenceBounds(table, cue.head);
  const { words, head } = table;
  if (table.sentence[cue.head] !== 0 || block[0] <= start || !isComma(table, block[0] - 1)) return runs;
  const hasObject = words
    .slice(block[1], end)
    .some(({ label }, i) => label === 'obj' && head[block[1] + i] === cue.head);
  if (!hasObject || !PRESENT_CUE.test(words[cue.head]!.text)) return runs;
  const behind = runs.filter(([first]) => first >= block[1]);
  return behind.length > 0 ? behind : [[block[1], end]];
}

function isComma({ words, quotation }: WordTable, at: number): boolean {
  return words[at]?.text === ',' && quotation[at]! < 0;
}
