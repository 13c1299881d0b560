import type { Judgement } from './score';

/** Findings whose confidence lies in a band: how many, and the share that was right. */
export interface Band {
  what: string;
  from: number;
  to: number;
  findings: number;
  /** Mean confidence, 0 to 1. */
  confidence: number;
  /** Share of them that was right, 0 to 1. */
  right: number;
}

/** The bands around 0.5, 0.7 and 0.9. */
const BANDS: [number, number][] = [
  [0.4, 0.6],
  [0.6, 0.8],
  [0.8, 1.01],
];

/** How often findings are right, by kind of finding and by confidence. */
export function calibration(judgements: Judgement[]): Band[] {
  const kinds = [...new Set(judgements.map((j) => j.what))].sort();
  return kinds.flatMap((what) =>
    BANDS.flatMap(([from, to]) => {
      const inside = judgements.filter((j) => j.what === what && j.confidence >= from && j.confidence < to);
      if (!inside.length) return [];
      const mean = inside.reduce((sum, j) => sum + j.confidence, 0) / inside.length;
      const right = inside.filter((j) => j.right).length / inside.length;
      return [{ what, from, to: Math.min(to, 1), findings: inside.length, confidence: mean, right }];
    }),
  );
}
