import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import { datelineAt } from '../text/dateline';
import type { Document } from '../text/document';

/** A byline or dateline stands within the first few lines. */
const LINES = 6;

/**
 * Where the names end that tell who wrote a report and where, by sentence: "By Ann Lee", "OSLO (Plain News) -". Nobody
 * in the report means them by "he" or "the agency".
 */
export function creditLines(doc: Document, { byline }: CoreferenceLexicon): ReadonlyMap<number, number> {
  const credits = new Map<number, number>();
  for (const { index, paragraph, start } of doc.sentences) {
    if (paragraph >= LINES) break;
    const [from, to] = doc.paragraphs[paragraph]!;
    if (byline.test(doc.text.slice(from, to))) credits.set(index, to);
    else if (start === from) credits.set(index, datelineAt(doc.text, start)?.end ?? from);
  }
  return credits;
}
