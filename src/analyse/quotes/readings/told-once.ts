import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/**
 * 'Kim Dunn disagreed, telling reporters: "…"': words that a participle behind a verb introduces are told once, by the
 * participle, which stands next to them. Returns the readings without those of the first verb.
 */
export function toldOnce({ words, sentence }: WordTable, readings: readonly Reading[]): Reading[] {
  return readings.filter(({ cue, content: { runs } }, at) => {
    const next = readings[at + 1];
    const trails = next?.cue.kind === 'verb' && words[next.cue.head]!.xpos === 'VBG';
    if (!trails || sentence[next.cue.head] !== sentence[cue.head]) return true;
    const others = next.content.runs;
    const same = runs.length === others.length && runs.every(([first], i) => first === others[i]![0]);
    const [first] = runs[0]!;
    return !(first === next.cue.head || (same && cue.head < next.cue.head && next.cue.head < first));
  });
}
