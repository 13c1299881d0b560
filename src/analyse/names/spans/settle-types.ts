import type { NameTypeRow } from '../../lexicon/name-lexicon';
import type { Document } from '../../text/document';
import type { NameSpan, NameType } from '../name-span';
import { offsetsOf, textOf } from '../name-span';
import type { Places } from '../places';

/** How far around a name the text is looked at. */
const REACH = 60;

/** Types that the words around a name leave no doubt of: "Mr Ford" is nobody's company. */
export function settleTypes(
  doc: Document,
  spans: readonly NameSpan[],
  rows: readonly NameTypeRow[],
  places: Places,
): NameSpan[] {
  const surnames = surnamesOf(doc, spans);
  const byType = rowsByType(rows);
  const everywhere = settledEverywhere(doc, spans, rows, surnames, places);
  return spans.map((span) => {
    const name = textOf(doc, span);
    const isSomebody = span.end - span.first === 1 && surnames.has(name);
    const row =
      rowFor(doc, span, byType.get(span.type) ?? [], isSomebody, places) ??
      (span.type === 'MISC' ? undefined : everywhere.get(name));
    return row ? { ...span, type: row.becomes, confidence: row.confidence ?? SURE, rule: row.reason } : span;
  });
}

/** Names of one word that some place of the text leaves no doubt of, also one where the labeller saw no name. */
function settledEverywhere(
  doc: Document,
  spans: readonly NameSpan[],
  rows: readonly NameTypeRow[],
  surnames: ReadonlySet<string>,
  places: Places,
): Map<string, NameTypeRow> {
  const telling = rows.filter((row) => row.everywhere);
  const single = spans.filter(({ type, first, end }) => type !== 'MISC' && end - first === 1);
  const names = new Set(single.map((span) => textOf(doc, span)).filter((name) => !surnames.has(name)));
  const settled = new Map<string, NameTypeRow>();
  for (const { text, start, end } of doc.sentences.flatMap(({ words }) => words)) {
    if (!names.has(text) || settled.has(text)) continue;
    const before = doc.text.slice(Math.max(0, start - REACH), start);
    const row = telling.find((one) =>
      fitsAround(one, before, text, doc.text.slice(end, end + REACH), places),
    );
    if (row) settled.set(text, row);
  }
  return settled;
}

/** The rows for what a name was taken for, in their order. */
function rowsByType(rows: readonly NameTypeRow[]): Map<NameType, NameTypeRow[]> {
  const byType = new Map<NameType, NameTypeRow[]>();
  for (const row of rows) for (const type of row.types) byType.set(type, [...(byType.get(type) ?? []), row]);
  return byType;
}

/** The last words of people's full names. */
function surnamesOf(doc: Document, spans: readonly NameSpan[]): ReadonlySet<string> {
  const people = spans.filter(({ type, first, end }) => type === 'PERSON' && end - first > 1);
  return new Set(people.map(({ sentence, end }) => doc.sentences[sentence]!.words[end - 1]!.text));
}

/** Surer than a vote over the text, which would take it for the company again. */
const SURE = 0.96;

function rowFor(
  doc: Document,
  span: NameSpan,
  rows: readonly NameTypeRow[],
  isSomebody: boolean,
  places: Places,
): NameTypeRow | undefined {
  if (!rows.length) return undefined;
  const [from, to] = offsetsOf(doc, span);
  const before = doc.text.slice(Math.max(0, from - REACH), from);
  const after = doc.text.slice(to, to + REACH);
  const name = textOf(doc, span);
  return rows.find((row) => !(isSomebody && row.nobody) && fitsAround(row, before, name, after, places));
}

/** What stands before and after a name, and the name itself, are as a row says. */
export function fitsAround(
  row: NameTypeRow,
  before: string,
  name: string,
  after: string,
  places: Places,
): boolean {
  // What stands before is looked through from its beginning, so it comes last of the three.
  return (
    (row.words?.test(name) ?? true) &&
    (row.after?.test(after) ?? true) &&
    row.before.test(before) &&
    fitsLists(name, row, places) &&
    (!row.owner || endsWithCountry(before, places))
  );
}

function fitsLists(name: string, { listed }: NameTypeRow, places: Places): boolean {
  if (!listed) return true;
  if (listed === 'NO_COUNTRY') return places.countryNamed(name) === null;
  if (listed === 'CAPITAL') return places.countryRuledFrom(name) !== null;
  return (places.lookUp(name) !== null) === (listed === 'PLACE');
}

/** "In South Korea's": the last words before the genitive are a country's name. */
function endsWithCountry(before: string, places: Places): boolean {
  const words = GENITIVE.exec(before)?.[1]?.split(/\s+/) ?? [];
  return words.some((_, at) => places.countryNamed(words.slice(at).join(' ')) !== null);
}

/** Countries have three words at most before their genitive: "United Arab Emirates". */
const GENITIVE = /((?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*)['’]s?\s+$/u;
