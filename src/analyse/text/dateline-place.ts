import type { ActorKey } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import { DATELINE_LINES, datelineAt } from './dateline';

/** The place that a report was written at, by its dateline: the place that is named first in it. */
export function datelinePlace(text: string, mentions: readonly FoundMention[]): ActorKey | undefined {
  const starts = new Set(lineStarts(text).filter((start) => datelineAt(text, start)));
  return mentions.find(({ start, type }) => type === 'PLACE' && starts.has(start))?.actor;
}

/** Of the first lines that hold anything. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const line of text.matchAll(/\n+(?=[^\n])/g)) {
    if (starts.length >= DATELINE_LINES) break;
    starts.push(line.index + line[0].length);
  }
  return starts;
}
