import type { SourceGuess } from '../words/run';
import { nominalBefore } from '../sources/surface-source';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
/** Words between the parts of one verb: "has since been". */
const WITHIN_VERB = 3;

/**
 * Who speaks by the order of words, where neither tree nor labels tell: "[Lee] opened the talks and announced that …"
 * has the subject that opens the sentence, and "[Mulally] says" one that a tagger takes for an adverb.
 */
export function subjectAhead(table: WordTable, verb: number): SourceGuess | null {
  if (!/^VB[DZP]$/.test(table.words[verb]!.xpos)) return null;
  return sharedSubject(table, verb) ?? soleWord(table, verb);
}

/** The subject of the only verb before "and". */
function sharedSubject(table: WordTable, verb: number): SourceGuess | null {
  const { words } = table;
  const [first] = sentenceBounds(table, verb);
  let joint = verb - 1;
  while (joint > first && words[joint]!.upos === 'ADV') joint--;
  if (words[joint]?.upos !== 'CCONJ') return null;
  let main = first;
  while (main < joint && !FINITE.test(words[main]!.xpos)) main++;
  if (main === joint) return null;
  for (let at = main + 1 + WITHIN_VERB; at < joint; at++) if (FINITE.test(words[at]!.xpos)) return null;
  const subject = nominalBefore(table, main);
  return subject && { ...subject, rule: 'shared before' };
}

/** Adverbs that open a sentence whose subject is left out, as in notes. */
const ADVERB =
  /^(?:Also|Then|Not|Now|So|Here|There|Thus|Reportedly|Later|Earlier|Yet|Still|Never|Even|Just|Only|Once)$/;

function soleWord(table: WordTable, verb: number): SourceGuess | null {
  const [first] = sentenceBounds(table, verb);
  const { text, upos } = table.words[first]!;
  const named =
    first === verb - 1 && upos === 'ADV' && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !ADVERB.test(text);
  return named ? { run: [first, verb], rule: 'opening word' } : null;
}
