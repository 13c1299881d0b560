import type { ContentRepair } from './content-repair';
import { tellsThat } from '../words/addressed';
import type { Cue } from '../attribution';
import type { WordTable } from '../words/word-table';

/** Longest name of who is told something, in words. */
const LONGEST_NAME = 8;

/**
 * The pronoun behind the name of who is told something, or -1: "told The Leeds Post [he] had left". Nothing else may
 * stand there, though a parser may take name and pronoun for two subjects.
 */
export function pronounBehindListener({ words }: WordTable, { lemma, words: cue }: Cue): number {
  if (!tellsThat(lemma)) return -1;
  const from = cue[cue.length - 1]! + 1;
  let at = from;
  if (/^the$/i.test(words[at]?.text ?? '')) at++;
  while (words[at]?.upos === 'PROPN' && at < from + LONGEST_NAME) at++;
  const named = words[at - 1]?.upos === 'PROPN' && at > from;
  return named && /^(?:he|she|they|it|I|we)$/.test(words[at]?.text ?? '') ? at : -1;
}

export const LISTENER_NAME: ContentRepair = {
  name: 'listener by name',
  apply: ({ table, cue, runs }) => {
    const pronoun = pronounBehindListener(table, cue);
    return runs.map(([first, end]) => [
      first > cue.head && first < pronoun && pronoun < end ? pronoun : first,
      end,
    ]);
  },
  reason: 'a name and then a subject pronoun: the name is who was told, the pronoun opens what was said',
  example: 'Ann Lee once told The Leeds Post [she considered herself free].',
};
