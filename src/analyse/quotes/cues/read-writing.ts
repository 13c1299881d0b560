import type { CueSite } from './cue-site';
import type { Reading } from '../reading';
import { nominalBefore } from '../sources/surface-source';
import type { WordTable } from '../words/word-table';

/** 'Their statement read "…"': taggers take the verb for a noun, so that neither tree nor model tells who speaks. */
export function readWriting(table: WordTable, { cue, content }: CueSite): Reading | null {
  if (cue.lemma !== 'read' || table.words[cue.head]!.upos !== 'NOUN' || content?.rule !== 'quoted')
    return null;
  return { cue: { ...cue, probability: WRITTEN }, source: nominalBefore(table, cue.head), content };
}

/** An estimate: quoted words right behind the verb leave hardly any doubt. */
const WRITTEN = 0.97;
