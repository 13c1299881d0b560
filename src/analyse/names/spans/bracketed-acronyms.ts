import type { Document } from '../../text/document';
import { isAcronym, standsForInitials } from '../fold-name';
import type { NameSpan } from '../name-span';
import { byPosition, textOf } from '../name-span';

/** Adds "SMUG" of "Sexual Minorities Uganda (SMUG)": the acronym in brackets after an organisation is its name. */
export function addBracketedAcronyms(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
  const starts = new Map(spans.map((span) => [`${span.sentence} ${span.first}`, span]));
  const replaced = new Set<NameSpan>();
  const added: NameSpan[] = [];
  for (const long of spans) {
    if (long.type !== 'ORGANISATION') continue;
    const { words } = doc.sentences[long.sentence]!;
    const acronym = words[long.end + 1]?.text ?? '';
    if (words[long.end]?.text !== '(' || words[long.end + 2]?.text !== ')') continue;
    if (!isAcronym(acronym) || !standsForInitials(acronym, textOf(doc, long))) continue;
    const known = starts.get(`${long.sentence} ${long.end + 1}`);
    if (known?.type === 'ORGANISATION') continue;
    if (known) replaced.add(known);
    added.push({
      ...long,
      first: long.end + 1,
      end: long.end + 2,
      confidence: 0.9,
      rule: 'acronym in brackets',
    });
  }
  return [...spans.filter((span) => !replaced.has(span)), ...added].sort(byPosition);
}
