import type { SourceGuess } from './run';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** What says things by what it holds. */
export const PUBLICATION =
  /^(?:stud(?:y|ies)|reports?|polls?|surveys?|research|reviews?|inquir(?:y|ies)|data)$/i;

/** What such a publication is told to be. */
const PUBLISHED = /^(?:published|released|conducted|commissioned|carried|obtained|seen|led|compiled)$/;

/** "A study [published] in Nature found …", though a tagger may take it for the past: no object stands behind it. */
export function isPublished({ words }: WordTable, word: number): boolean {
  const told = PUBLISHED.test(words[word]!.text) && PUBLICATION.test(words[word - 1]?.text ?? '');
  return told && !/^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(words[word + 1]?.upos ?? '');
}

/** Words from "published" to the verb: "published on Monday by the Leeds Institute for Roads". */
const LONGEST_REMARK = 15;

/** "[A poll published Friday] found …": a tagger takes the day before the verb for its subject. */
export function publicationBefore(table: WordTable, verb: number): SourceGuess | null {
  const { words } = table;
  const least = Math.max(sentenceBounds(table, verb)[0] + 1, verb - LONGEST_REMARK);
  let at = verb - 1;
  while (at > least && /^(?:DET|NOUN|PROPN|ADP)$/.test(words[at]!.upos) && !isPublished(table, at)) at--;
  if (at < least || at === verb - 1 || !isPublished(table, at)) return null;
  let start = at - 1;
  while (start >= least && /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[start - 1]!.upos)) start--;
  return { run: [start, verb], rule: 'publication' };
}

/** "On Saturday, [reports] said": nothing but a noun stands between a comma and a verb in the past. */
export function mistaggedSubject({ words }: WordTable, verb: number): SourceGuess | null {
  const before = words[verb - 1];
  const opens = words[verb - 2]?.text === ',';
  return opens && before?.xpos === 'VBZ' && PUBLICATION.test(before.text) && words[verb]!.xpos !== 'VBG'
    ? { run: [verb - 1, verb], rule: 'noun before' }
    : null;
}
