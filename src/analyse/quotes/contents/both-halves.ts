import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

export const BOTH_HALVES: ContentRepair = {
  name: 'both halves',
  apply: withBothHalves,
  reason: 'what goes on behind an inserted "he said" was begun before it',
  example: '[The bank had failed], Ann Lee said, [because nobody had looked].',
};

/** "…, as Ann Lee waited outside": the reporter's scene. */
const SCENE = /^(?:as|while)$/;
/** How the rest of a sentence goes on with the clause before the speaker. */
const GOES_ON = /^(?:and|but|or|because|since|though|although|unless|until|if|so)$/;
/** "and had offered": of the same subject, in what is reported; "and left" may be what the speaker did next. */
const SHARES_SUBJECT = /^(?:had|has|have|would|will|could|can|should|might|must)$/;
/** What came of it is the reporter's to tell. */
const LATER = /^(?:eventually|finally|later|since|subsequently|then)$/;
/** "on Monday", between the cue and its comma. */
const LONGEST_ADJUNCT = 6;

function withBothHalves({ table, block, cue, runs }: Draft): Run[] {
  const [run, ...others] = runs;
  const [first, end] = sentenceBounds(table, cue.head);
  const comma = commaBehind(table, block[1], end);
  const inserted = comma > 0 && block[0] - first > 3 && table.words[block[0] - 1]!.text === ',';
  if (!run || others.length > 0 || !inserted || isQuoted(table, first, end)) return runs;
  const before: Run = [first, block[0] - 1];
  const opener = table.words[comma + 1]!.text;
  const goesOn = GOES_ON.test(opener);
  const behind = run[0] > comma && run[0] <= comma + 2 && isClause(table, before);
  if (behind && goesOn) return [before, run];
  if (behind && SCENE.test(opener)) return [before];
  const [auxiliary, adverb] = table.words.slice(comma + 2, comma + 4).map(({ text }) => text);
  const shares = goesOn && SHARES_SUBJECT.test(auxiliary ?? '') && !LATER.test(adverb ?? '');
  return run[1] <= block[0] && shares ? [run, [comma + 1, end - 1]] : runs;
}

function commaBehind({ words }: WordTable, from: number, end: number): number {
  const stop = Math.min(end - 2, from + LONGEST_ADJUNCT);
  for (let at = from; at < stop; at++) {
    if (words[at]!.text === ',') return at;
    if (/^(?:VERB|AUX|SCONJ)$/.test(words[at]!.upos)) return -1;
  }
  return -1;
}

function isQuoted({ quotation }: WordTable, first: number, end: number): boolean {
  return quotation.slice(first, end).some((within) => within >= 0);
}

/** With a finite verb, and not another's: "Asked if he would go, she said, …" opens with none. */
function isClause({ words }: WordTable, [first, end]: Run): boolean {
  const opens = words[first]!;
  const isMain = !/^(?:SCONJ|VERB)$/.test(opens.upos) && !/^(?:Asked|Told|When|While|As)$/.test(opens.text);
  return isMain && words.slice(first, end).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}
