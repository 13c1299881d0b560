import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import { headOf } from '../words/noun-phrase';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';

/**
 * "… flatly denied", "asked about [the loan] said": what is an adverb, or a thing that never speaks, is nobody's name, so
 * that the statement is left without a speaker.
 */
export function silenceThings(
  table: WordTable,
  readings: readonly Reading[],
  { mute }: Pick<QuoteLexicon, 'mute'>,
): void {
  for (const reading of readings)
    if (reading.source && (isNobody(table, reading.source.run, mute) || isQuotedAlone(table, reading)))
      reading.source = null;
}

/** 'dismissed as "[nonsense]" reports that …': words in marks do not speak outside of them. */
function isQuotedAlone({ words, quotation }: WordTable, { source, cue }: Reading): boolean {
  const [first, end] = source!.run;
  const own = quotation[first]!;
  if (own < 0 || own === quotation[cue.head] || end > cue.head) return false;
  const named = words.slice(first, end).some(({ upos }) => upos === 'PROPN' || upos === 'PRON');
  return !named && Array.from(quotation.slice(first, end)).every((one) => one === own);
}

function isNobody(table: WordTable, run: Run, mute: readonly string[]): boolean {
  const words = table.words.slice(...run);
  if (words.every(({ upos, text }) => upos === 'PUNCT' || (upos === 'ADV' && /^\p{Ll}+ly$/u.test(text))))
    return true;
  if (words.every(({ text }) => DAY.test(text))) return true;
  const head = table.words[headOf(table, run)[0]]!;
  const common = words.every(({ upos }) => upos !== 'PROPN');
  return common && head.upos === 'NOUN' && mute.includes(head.lemma.toLowerCase());
}

/** "On [Saturday], reports said …": when it was said. */
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|,)$/;
