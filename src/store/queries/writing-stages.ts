import type { BeginStage } from '../transactions/in-stages';

/**
 * In which an article is written beside others. A stage may read what the articles before wrote in it or in one above
 * it, never below; nor what those behind wrote above it, as when they pair their quotes with this one's. And no sequence
 * of ids is drawn from in two of them. So the graph is the same as from one article after the other. The fewer answers a
 * stage waits for, the more articles are in work at the same time.
 */
export const WRITING_STAGES = [
  'TEXT',
  'COPIES',
  'ACTORS',
  'MEETINGS',
  'FINDINGS',
  'STORY',
  'QUOTES',
  'CLAIMS',
] as const;

export type BeginWritingStage = BeginStage<(typeof WRITING_STAGES)[number]>;
