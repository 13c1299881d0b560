import { DATELINE_LINES } from '../analyse/text/dateline';
import type { ActorKey } from '../model/actor';
import type { Findings } from '../model/findings';

/**
 * After the place's name: a country or a day, an agency in brackets, then a dash, as in "GENEVA, May 3 (Reuters) -",
 * "BAGHDAD —" or "PARIS, France (AP) --".
 */
const REST_OF_DATELINE = /^(?:,[^\n–—]{1,40}?)?(?: ?\([^()\n]{1,40}\))?\s*(?:[–—]|--?(?=\s))/u;

/** The place that the report was written at, by its dateline; null where there is none. */
export function findDateline(text: string, findings: Findings): ActorKey | null {
  const starts = lineStarts(text);
  const mention = findings.mentions.find(
    ({ start, end, type }) =>
      type === 'PLACE' && starts.has(start) && REST_OF_DATELINE.test(text.slice(end, end + 120)),
  );
  return mention?.actor ?? null;
}

function lineStarts(text: string): Set<number> {
  const starts = new Set([0]);
  for (const line of text.matchAll(/\n+(?=[^\n])/g)) {
    if (starts.size >= DATELINE_LINES) break;
    starts.add(line.index + line[0].length);
  }
  return starts;
}
