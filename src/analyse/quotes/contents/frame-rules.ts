import type { Frame } from '../../lexicon/quote-lexicon';
import type { Site } from '../words/site';
import type { Run } from '../words/run';
import { withCase } from '../words/noun-phrase';
import type { WordTable } from '../words/word-table';
import { childBy, childrenOf } from '../words/word-table';

/** Which prepositions open the complement of a frame. */
const FRAME_PREPOSITIONS: Partial<Record<Frame, string>> = {
  OF: 'of',
  FOR: 'for',
  AGAINST: 'against',
  ABOUT: 'about',
  ON: 'on',
  WITH: 'with',
  AS: 'as',
};

/** The complement of a frame that the cue is known to take: "accused them of [hiding it]". */
export function byFrame(site: Site): Run[] {
  const { table, cue } = site;
  const frames = cue.row?.frames ?? [];
  if (frames.includes('TO') || frames.includes('ADDRESSEE_TO')) {
    const infinitive = infinitiveOf(table, cue.head);
    if (infinitive) return [infinitive];
  }
  for (const frame of frames) {
    const preposition = FRAME_PREPOSITIONS[frame];
    const run = preposition && complementBehind(table, cue.head, preposition);
    // "cautioned against expecting much": what one is warned against keeps its preposition.
    if (run) return [frame === 'AGAINST' ? run : [run[0] + 1, run[1]]];
  }
  return [];
}

function infinitiveOf(table: WordTable, head: number): Run | null {
  for (const child of childrenOf(table, head)) {
    const { label } = table.words[child]!;
    const to = childBy(table, child, 'mark');
    const open =
      /^(?:xcomp|ccomp|advcl|acl)$/.test(label) && to >= 0 && table.words[to]!.text.toLowerCase() === 'to';
    if (open && child > head) return [to, table.right[child]! + 1];
  }
  return null;
}

/** "of hiding the bill", "for the delay": the preposition with what it governs. */
function complementBehind(table: WordTable, head: number, preposition: string): Run | null {
  const noun = withCase(table, head, preposition);
  if (noun > head) return [table.left[noun]!, table.right[noun]! + 1];
  for (const child of childrenOf(table, head)) {
    const mark = childBy(table, child, 'mark');
    if (child > head && mark > head && table.words[mark]!.text.toLowerCase() === preposition)
      return [mark, table.right[child]! + 1];
  }
  const object = childBy(table, head, 'obj');
  return object > head ? complementBehind(table, object, preposition) : null;
}

/** The noun phrase that was said: "denied [the charges]". */
export function objectOf({ table, cue, blockEnd }: Site): Run[] {
  if (!cue.row?.frames.some((frame) => frame === 'OBJECT' || frame === 'NAMING')) return [];
  const object = childBy(table, cue.head, 'obj', 'ccomp', 'xcomp', 'obl');
  return object >= blockEnd ? [[Math.max(blockEnd, table.left[object]!), table.right[object]! + 1]] : [];
}
