import type { Seeded } from './seeded';

export type Row = Readonly<Record<string, unknown>>;
/** Rows by table, each after those that it refers to. */
export type Tables = Record<string, Row[]>;

/** Words that English stemming leaves alone, so that a search for them is a search for words. */
export const WORDS = ['harbour', 'treaty', 'water', 'border', 'north', 'march', 'iron', 'café'];
export const NAMES = ['Ada Quill', 'Bo Reed', 'Norland', 'Plain Post', 'The Café Board', 'Quill', 'Élan'];

export function sentenceOf(chance: Seeded): string {
  const words = Array.from({ length: 3 + chance.below(5) }, () => chance.pick(WORDS));
  return `${words.join(' ')}.`;
}

/** The columns of a span with its evidence; sentences are numbered from 0 in every article. */
export function spanColumns(chance: Seeded, unique = 0) {
  const start = chance.below(40);
  const sentence = chance.maybe(0.1, () => chance.below(3));
  return {
    start_offset: start,
    end_offset: start + 1 + chance.below(9),
    words: unique ? `${sentenceOf(chance)} ${unique}` : sentenceOf(chance),
    sentence,
    last_sentence: sentence === null ? null : chance.maybe(0.7, () => sentence + chance.below(2)),
  };
}

export function evidenceColumns(chance: Seeded) {
  return {
    confidence: chance.pick([0.9, 0.5, 0.75, 1]),
    rule: chance.pick(['verb', 'label']),
    run_id: 1 + chance.below(2),
  };
}

export function idsOf(rows: readonly Row[], type?: string): number[] {
  return rows.filter((row) => type === undefined || row['type'] === type).map((row) => Number(row['id']));
}
