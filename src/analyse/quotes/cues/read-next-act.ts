import type { SpeechAct } from '../../../model/quote';
import type { CueRow } from '../../lexicon/quote-lexicon';
import type { CueSite } from './cue-site';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** What is hardly done but in words. */
const ACTS = /^(?:ACCUSE|APOLOGISE|CRITICISE|DEMAND|DENY|PRAISE|PROMISE|REQUEST|THREATEN|WARN)$/;

/**
 * "[Bank] cuts jobs, denies [rift]", "[EU] meets, urges [talks]": who does one thing in a headline does another behind
 * the comma. Articles and "and" are left out, so that neither tagger nor model tells much. Null for all other cues.
 */
export function readNextAct(table: WordTable, { cue }: CueSite): Reading | null {
  const last = cue.words.at(-1)!;
  const subject = cue.kind === 'verb' && cue.row ? subjectOfNextAct(table, cue.head, cue.row, last) : null;
  if (!subject) return null;
  return {
    cue: { ...cue, probability: CERTAIN },
    source: { run: subject, rule: 'headline subject' },
    content: { runs: [[last + 1, endOfAct(table, last + 1)]], rule: 'next act' },
  };
}

/** An estimate, not a count. */
const CERTAIN = 0.85;

const NOMINAL = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|VERB)$/;

/** Who opens the headline in which a verb of a row is the second, behind a comma; null where it is no such verb. */
export function subjectOfNextAct(table: WordTable, verb: number, { act }: CueRow, last: number): Run | null {
  const { words, sentence, quotation } = table;
  if (sentence[verb] !== 0 || words[verb - 1]?.text !== ',' || quotation[verb]! >= 0 || !ACTS.test(act))
    return null;
  const [first] = sentenceBounds(table, verb);
  let main = first;
  while (main < verb - 1 && /^(?:ADJ|ADP|NOUN|NUM|PART|PROPN)$/.test(words[main]!.upos)) main++;
  if (main === verb - 1) main = likeNoun(table, first, main);
  const { xpos, text } = words[main]!;
  const alike =
    xpos === 'VBP' || (/^(?:VBZ|NNS)$/.test(xpos) && /s$/.test(text) && /s$/.test(words[verb]!.text));
  const next = words[last + 1];
  const governs = last > verb || NOMINAL.test(next?.upos ?? '') || next?.text === 'to';
  const own = alike && governs && !warnsLast(table, verb, act);
  return main > first && main < verb - 1 && own ? [first, main] : null;
}

/** "Bank holds rates, warns [Ann Lee]": a full name at the end is who warns, not whom. */
function warnsLast(table: WordTable, verb: number, act: SpeechAct): boolean {
  const rest = table.words.slice(verb + 1, sentenceBounds(table, verb)[1]);
  return act === 'WARN' && rest.length > 1 && rest.every(({ upos }) => upos === 'PROPN');
}

/** "Bank [cuts] jobs": a verb that looks like a noun stands between two others. */
function likeNoun({ words }: WordTable, first: number, comma: number): number {
  const at = words.slice(first + 1, comma - 1).findIndex(({ text }) => /^\p{Ll}+s$/u.test(text));
  return at < 0 ? comma : first + 1 + at;
}

/** Up to the next comma. */
function endOfAct(table: WordTable, from: number): number {
  const [, end] = sentenceBounds(table, from - 1);
  let at = from;
  while (at < end && table.words[at]!.text !== ',' && table.words[at]!.text !== ';') at++;
  return at;
}
