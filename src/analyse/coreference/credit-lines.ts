import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import { DATELINE_LINES, datelineAt } from '../text/dateline';
import type { Document } from '../text/document';

/**
 * Where the names end that tell who wrote a report and where, by sentence: "By Ann Lee", "OSLO (Plain News) -". Nobody
 * in the report means them by "he" or "the agency".
 */
export function creditLines(doc: Document, { byline }: CoreferenceLexicon): ReadonlyMap<number, number> {
  const credits = new Map<number, number>();
  for (const { index, paragraph, start } of doc.sentences) {
    if (paragraph >= DATELINE_LINES) break;
    const [from, to] = doc.paragraphs[paragraph]!;
    const dateline = start === from ? datelineAt(doc.text, start) : null;
    if (byline.test(doc.text.slice(from, to))) credits.set(index, to);
    else if (dateline?.sure) credits.set(index, dateline.end);
  }
  return credits;
}
