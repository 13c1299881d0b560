import { firstEndingAfter } from '../../../model/text-order';
import { contains } from '../../../model/span';
import type { Document, Quotation, Sentence } from '../../text/document';
import type { Attribution } from '../attribution';
import { isWholeParagraph, isWholeSentences } from './whole-quotation';
import type { WordTable } from '../words/word-table';

/**
 * Quoted sentences without a cue of their own go on the quotation before them, if its speaker goes on:
 * one that reopens in the next paragraph, the next sentence of the paragraph, a paragraph that is nothing but
 * a quotation; or one in the paragraph of a statement right before it. Adds them to the content of the attribution that owns the quotation before.
 * Returns the quotations that nobody owns.
 */
export function joinQuotations(
  doc: Document,
  table: WordTable,
  attributions: readonly Attribution[],
): Quotation[] {
  const owners = ownersOf(table.quotations, attributions);
  joinBackwards(doc, table.quotations, owners);
  const statements = lastBySentence(attributions);
  table.quotations.forEach((quotation, at) => {
    if (owners[at]) return;
    const before = owners[at - 1];
    const owner =
      before && goesOn(doc, table.quotations, at) ? before : speakerJustBefore(doc, quotation, statements);
    if (!owner) return;
    owner.content.push([quotation.start, quotation.end]);
    owners[at] = owner;
  });
  return table.quotations.filter((_, at) => !owners[at]);
}

/** 'Lee attacked the plan. "It will fail."': the last statement of the sentence before, in the same paragraph. */
function speakerJustBefore(
  doc: Document,
  quotation: Quotation,
  statements: ReadonlyMap<number, Attribution>,
): Attribution | undefined {
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, quotation.start)];
  const before = sentence && doc.sentences[sentence.index - 1];
  if (!before || !isNear(doc, before, sentence, quotation)) return undefined;
  return isWholeSentences(doc, quotation, sentence.start) ? statements.get(before.index) : undefined;
}

/** In one paragraph, or in two where the quotation fills the second. */
function isNear(doc: Document, before: Sentence, { paragraph }: Sentence, quotation: Quotation): boolean {
  if (before.paragraph === paragraph) return true;
  return before.paragraph === paragraph - 1 && isWholeParagraph(doc, quotation, doc.paragraphs[paragraph]!);
}

/** The last statement with a cue and a source of each sentence. */
function lastBySentence(attributions: readonly Attribution[]): Map<number, Attribution> {
  const said = attributions.filter(
    ({ cue, source, act }) => cue.length && source.length && act !== 'DECLINE_COMMENT',
  );
  return new Map(said.map((one) => [one.sentence, one]));
}

/** Marks that open a quotation; where a mark is missing, one that closes may be taken for it. */
const OPENING = /(?:^|[\s([—–-])["“‘«'`]+$/;

/** Paragraphs that reopen without closing are one speech, whose speaker may come at the end of the last. */
function joinBackwards(
  { text }: Document,
  quotations: readonly Quotation[],
  owners: (Attribution | undefined)[],
): void {
  for (let at = quotations.length - 2; at >= 0; at--) {
    const after = owners[at + 1];
    if (owners[at] || !after || !quotations[at + 1]!.continues) continue;
    const { start, end } = quotations[at]!;
    if (!OPENING.test(text.slice(Math.max(0, start - 4), start))) continue;
    after.content.unshift([start, end]);
    owners[at] = after;
  }
}

/**
 * Who owns each quotation: the attribution whose content touches it, the outer one where they are nested. What
 * somebody reports within a quotation owns no part of it.
 */
function ownersOf(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): (Attribution | undefined)[] {
  const owners: (Attribution | undefined)[] = new Array(quotations.length);
  const pieces = attributions
    .flatMap((owner) => owner.content.map((span) => ({ owner, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let piece = 0;
  quotations.forEach(({ start, end }, at) => {
    while (piece < pieces.length && pieces[piece]!.span[1] <= start) piece++;
    for (let next = piece; next < pieces.length && pieces[next]!.span[0] < end; next++) {
      const { owner } = pieces[next]!;
      if (owner.cue.some((cue) => contains([start, end], cue))) continue;
      owners[at] = owner;
      break;
    }
  });
  return owners;
}

function goesOn(doc: Document, quotations: readonly Quotation[], at: number): boolean {
  const quotation = quotations[at]!;
  const before = quotations[at - 1]!;
  if (quotation.continues) return true;
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, quotation.start)];
  if (!sentence || quotation.start - before.end > LONGEST_GAP) return false;
  if (sentence.start < before.end) return goesOnBehindComma(doc, before, quotation);
  const last = doc.sentences[sentence.index - 1];
  if (!last || last.start > before.end || !isWholeSentences(doc, quotation, sentence.start)) return false;
  const paragraph = doc.paragraphs[sentence.paragraph]!;
  return before.end >= paragraph[0] || isWholeParagraph(doc, quotation, paragraph);
}

/** '"It was late," Lee told reporters in Paris, "and dark."': both parts end and begin at a comma. */
function goesOnBehindComma({ text }: Document, before: Quotation, quotation: Quotation): boolean {
  const parted =
    /,\s*$/.test(text.slice(before.start, before.end)) || /^["”’»']*,/.test(text.slice(before.end));
  return parted && /,\s*["“‘«'`]*$/.test(text.slice(before.end, quotation.start));
}

/** Between two quotations of one speaker stands no more than "said X, the Y of Z, on Monday in a statement". */
const LONGEST_GAP = 300;
