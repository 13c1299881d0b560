import type { Span } from '../../model/span';
import { isAddressed, saidTo } from './addressed';
import type { Cue } from './attribution';
import { nounPhrase, trimEnd, withCase } from './noun-phrase';
import type { Run } from './run';
import { spanOf } from './spans';
import type { WordTable } from './word-table';
import { childBy } from './word-table';

/** Whom a statement was made to: the object of "told", "accused", "called on", or what follows "said to". */
export function findAddressee(table: WordTable, cue: Cue, contentRuns: readonly Run[]): Span | null {
  const noun = addressedNoun(table, cue);
  if (noun < 0 || contentRuns.some(([first, end]) => noun >= first + MAX_LEAD && noun < end)) return null;
  const [first, end] = nounPhrase(table, noun);
  const cut = contentRuns.find(([from]) => from > first && from < end);
  return spanOf(table, [first, trimEnd(table, first, infinitive(table, first, cut ? cut[0] : end))]);
}

/** "encouraged [them] to go on": a parser may hang the infinitive on the noun. */
function infinitive(table: WordTable, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const { text, upos } = table.words[at]!;
    if (text.toLowerCase() === 'to' && upos === 'PART') return at;
  }
  return end;
}

/** "called on [US forces to get out]": the addressee may open the content, never stand deep inside it. */
const MAX_LEAD = 6;

function addressedNoun(table: WordTable, cue: Cue): number {
  const passive = childBy(table, cue.head, 'aux') >= 0 && table.words[cue.head]!.xpos === 'VBN';
  if (!isAddressed(cue.lemma)) return saidTo(cue.lemma) ? withCase(table, cue.head, 'to') : -1;
  const particle = cue.words.length > 1 ? table.words[cue.words[1]!]!.text.toLowerCase() : '';
  if (particle) return withCase(table, cue.head, particle);
  if (passive && withCase(table, cue.head, 'by') >= 0) return childBy(table, cue.head, 'nsubj');
  const indirect = childBy(table, cue.head, 'iobj');
  const noun = indirect >= 0 ? indirect : childBy(table, cue.head, 'obj');
  return noun > cue.head ? noun : -1;
}
