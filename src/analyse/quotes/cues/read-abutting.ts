import type { Cue } from '../attribution';
import type { ContentGuess } from '../contents/content-rules';
import type { CueSite } from './cue-site';
import { readOpening } from './read-opening';
import type { Reading } from '../reading';
import type { SourceGuess } from '../words/run';
import { isPassive } from '../sources/source-rules';
import type { WordTable } from '../words/word-table';

/**
 * '"…," said Lee' and "…, the agency reported.": where a word of saying and a name abut a quotation or end the
 * sentence behind a comma, order decides and no model need ask.
 */
export function readAbutting(table: WordTable, { cue, source, content }: CueSite): Reading | null {
  if (isPassive(table, cue.head)) return null;
  const abuts = source && /^(?:after quotation|inverted|final subject)$/.test(source.rule);
  if (abuts && !cue.row) return readUnlisted(table, { cue, source, content });
  if (source?.rule === 'opening preposition') return readOpening(table, { cue, source });
  if (
    content?.rule === 'around' &&
    source &&
    (isAskedWithin(table, cue, source) || isParted(table, cue, content))
  ) {
    return { cue: { ...cue, probability: ABUTTING }, source, content };
  }
  if (!abuts || !cue.row || !content || !/^(?:quoted before|before|around)$/.test(content.rule)) return null;
  if (source.rule === 'final subject') {
    const before = content.runs.filter(([, end]) => end <= source.run[0]);
    if (cue.row.strength === 'RARE' || !before.length) return null;
    return { cue: { ...cue, probability: ABUTTING }, source, content: { ...content, runs: before } };
  }
  const quoted = content.runs.some(
    ([, end]) => table.quotation[end - 1]! >= 0 || table.quotation[end - 2]! >= 0,
  );
  return quoted ? { cue: { ...cue, probability: ABUTTING }, source, content } : null;
}

/** '"[Come and get me]," he dared': behind a quoted sentence a name with any verb is who said it. */
function readUnlisted(
  table: WordTable,
  { cue, source, content }: Pick<CueSite, 'cue' | 'source' | 'content'>,
): Reading | null {
  if (!source || content?.rule !== 'quoted before' || !/^VB[DZP]$/.test(table.words[cue.head]!.xpos))
    return null;
  const [first, end] = content.runs[0]!;
  const words = table.words.slice(first, end);
  const quoted = table.quotation[first]! >= 0 || table.quotation[first + 1]! >= 0;
  const isSentence = words.some(({ upos }) => /^(?:VERB|AUX|PRON|INTJ)$/.test(upos));
  return quoted && isSentence ? { cue: { ...cue, probability: UNLISTED }, source, content } : null;
}

/** An estimate: some verbs beside a quotation tell what else the speaker did. */
const UNLISTED = 0.85;

/** "[The bridge], the mayor said, [was safe]": the words before the cue are a subject that waits for its verb. */
function isParted(table: WordTable, cue: Cue, { runs }: ContentGuess): boolean {
  if (runs.length < 2) return false;
  const [first, end] = runs[0]!;
  if (cue.row?.strength !== 'SPEECH' || !/^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(table.words[first]!.upos))
    return false;
  for (let at = first; at < end; at++) if (/^(?:VERB|AUX)$/.test(table.words[at]!.upos)) return false;
  return /^(?:VBZ|VBP|VBD|MD)$/.test(table.words[runs[1]![0]]!.xpos);
}

/** "[Where], asked Ann Lee, [was the bridge?]": between commas a verb stands before its subject. */
function isAskedWithin({ words }: WordTable, { row, head }: Cue, { rule }: SourceGuess): boolean {
  const named = /^(?:DET|PROPN|PRON)$/.test(words[head + 1]?.upos ?? '');
  return (
    rule === 'inverted subject' &&
    row?.strength !== 'RARE' &&
    /^(?:asked|asks|said|says|wondered|wonders|argued|argues|added)$/.test(words[head]!.text) &&
    named
  );
}

/** An estimate, not a count: word order and marks leave hardly any doubt. */
export const ABUTTING = 0.97;
