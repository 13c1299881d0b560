import type { Cue } from './attribution';
import type { CueSite } from './cue-site';
import type { Reading } from './reading';
import type { SourceGuess } from './run';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** "According to the ministry, [the road is closed]." */
export function readOpening(
  table: WordTable,
  { cue, source }: Pick<CueSite, 'cue'> & { source: SourceGuess },
): Reading | null {
  const [, end] = sentenceBounds(table, cue.head);
  source = withoutSubject(table, source);
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
  const comma = words.findIndex(({ text }, at) => at > first && at < end && text === ',');
  const governs = words[end]?.text === ',' && /^(?:VBD|VBZ|VBP|MD)$/.test(words[end + 1]?.xpos ?? '');
  return comma > 0 && governs ? { ...source, run: [first, comma] } : source;
}

/** "Per the decree, …" names a source, "Per tradition, …" none. */
function names({ words }: WordTable, { row }: Cue, [first, end]: SourceGuess['run']): boolean {
  return (
    row?.strength === 'SPEECH' || words.slice(first, end).some(({ upos }) => /^(?:DET|PROPN)$/.test(upos))
  );
}

/** An estimate, not a count: word order leaves hardly any doubt. */
const OPENING = 0.97;
