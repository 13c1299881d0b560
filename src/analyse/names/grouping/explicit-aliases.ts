import type { NameKind } from '../../../model/actor';
import type { AliasRow } from '../../lexicon/name-lexicon';
import type { Document } from '../../text/document';
import { isAcronym, standsForInitials } from '../fold-name';
import type { NameSpan } from '../name-span';
import { offsetsOf, textOf } from '../name-span';

/** Two spans that the text itself says are one: the later one is a name of this kind. */
export interface AliasLink {
  from: NameSpan;
  to: NameSpan;
  kind: NameKind;
}

/** "European Union (EU)", "the MEK, also known as the People's Mujahedeen": names joined by the words between them. */
export function explicitAliases(
  doc: Document,
  spans: readonly NameSpan[],
  rows: readonly AliasRow[],
): AliasLink[] {
  const links: AliasLink[] = [];
  spans.forEach((to, index) => {
    const from = spans[index - 1];
    if (!from || from.sentence !== to.sentence || from.type !== to.type || from.type === 'MISC') return;
    const kind = aliasKind(doc, from, to, rows);
    if (kind) links.push({ from, to, kind });
  });
  return links;
}

function aliasKind(doc: Document, from: NameSpan, to: NameSpan, rows: readonly AliasRow[]): NameKind | null {
  const between = doc.text.slice(offsetsOf(doc, from)[1], offsetsOf(doc, to)[0]);
  if (/^\s*[([]\s*(?:the\s+)?["“‘']?$/.test(between)) return bracketKind(doc, from, to);
  if (/^,\s+or\s+(?:the\s+)?$/.test(between)) return orKind(doc, from, to);
  const told = toldKind(between, textAfter(doc, to), rows);
  const short = textOf(doc, to);
  return told === 'ALIAS' && isAcronym(short) && standsForInitials(short, textOf(doc, from))
    ? 'ACRONYM'
    : told;
}

/** "The Revolutionary Armed Forces of Colombia, or FARC": the same initials, in another language's order. */
function orKind(doc: Document, from: NameSpan, to: NameSpan): NameKind | null {
  const [long, short] = [textOf(doc, from), textOf(doc, to)];
  const initials = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const sorted = (letters: string[]) => letters.sort().join('');
  const same = sorted(initials.map((word) => word.charAt(0))) === sorted([...short.replace(/\./g, '')]);
  return isAcronym(short) && same ? 'ACRONYM' : null;
}

function toldKind(between: string, after: string, rows: readonly AliasRow[]): NameKind | null {
  if (/\p{L}\s+$/u.test(between) && OWNS.test(after)) return null;
  const row = rows.find((each) => each.pattern.test(between) && (each.after?.test(after) ?? true));
  return row?.kind ?? null;
}

/** "Once known as Obama's deputy" names the deputy. After a name in quotation marks the mark closes it. */
const OWNS = /^['’]/;

/** How far after a name the text is looked at. */
const REACH = 20;

function textAfter(doc: Document, span: NameSpan): string {
  const [, end] = offsetsOf(doc, span);
  return doc.text.slice(end, end + REACH);
}

/** In brackets after a name stands its short form, but for places, where it is what they lie in. */
function bracketKind(doc: Document, from: NameSpan, to: NameSpan): NameKind | null {
  if (from.type !== 'ORGANISATION') return null;
  const [long, short] = [textOf(doc, from), textOf(doc, to)];
  if (isAcronym(short) && (standsForInitials(short, long) || long.includes(' '))) return 'ACRONYM';
  return isAcronym(long) && standsForInitials(long, short) ? 'ALIAS' : null;
}
