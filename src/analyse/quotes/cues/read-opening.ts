import type { Cue } from '../attribution';
import type { CueSite } from './cue-site';
import type { Reading } from '../reading';
import type { SourceGuess } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** "According to the ministry, [the road is closed]." */
export function readOpening(
  table: WordTable,
  { cue, source }: Pick<CueSite, 'cue'> & { source: SourceGuess },
): Reading | null {
  const [, end] = sentenceBounds(table, cue.head);
  source = withRemark(table, withoutSubject(table, source), end);
  const from = source.run[1];
  if (!cue.row || !names(table, cue, source.run) || table.words[from]?.text !== ',' || from > end - 3)
    return null;
  return {
    cue: { ...cue, probability: OPENING },
    source,
    content: { runs: [[from + 1, end]], rule: 'opening' },
  };
}

/** "According to Reuters, [the quake, at 6.3,] was …": a verb behind the last comma has its subject before it. */
function withoutSubject({ words }: WordTable, source: SourceGuess): SourceGuess {
  const [first, end] = source.run;
  const comma = commaWithin(words, first + 1, end);
  const governs = words[end]?.text === ',' && /^(?:VBD|VBZ|VBP|MD)$/.test(words[end + 1]?.xpos ?? '');
  return comma > 0 && governs ? { ...source, run: [first, comma] } : source;
}

/** "According to Ann Lee, [who runs the bank], the road is closed": up to the comma before a name or a preposition. */
function withRemark({ words }: WordTable, source: SourceGuess, sentenceEnd: number): SourceGuess {
  const [first, end] = source.run;
  if (words[end]?.text !== ',' || !/^(?:who|whose|which)$/.test(words[end + 1]?.text ?? '')) return source;
  const comma = commaWithin(words, end + 2, sentenceEnd - 3);
  return comma > 0 ? { ...source, run: [first, comma] } : source;
}

function commaWithin(words: WordTable['words'], from: number, end: number): number {
  for (let at = from; at < end; at++) if (words[at]!.text === ',') return at;
  return -1;
}

/** "Per the decree, …" names a source, "Per tradition, …" none. */
function names({ words }: WordTable, { row }: Cue, [first, end]: SourceGuess['run']): boolean {
  return (
    row?.strength === 'SPEECH' || words.slice(first, end).some(({ upos }) => /^(?:DET|PROPN)$/.test(upos))
  );
}

/** An estimate, not a count: word order leaves hardly any doubt. */
const OPENING = 0.97;
