import { DATELINE_LINES, datelineAt } from '../../text/dateline';
import type { Document } from '../../text/document';
import { foldName } from '../fold-name';
import type { NameSpan } from '../name-span';
import { byPosition, textOf } from '../name-span';

/** The towns that a text's datelines name are places, whatever the labeller takes them for, there and elsewhere. */
export function placeDatelines(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
  const towns = doc.paragraphs.slice(0, DATELINE_LINES).flatMap((_, paragraph) => townsOf(doc, paragraph));
  if (towns.length === 0) return [...spans];
  const names = new Set(towns.map((town) => foldName(textOf(doc, town))));
  const isTown = (span: NameSpan) =>
    towns.some(
      ({ sentence, first, end }) => sentence === span.sentence && span.first < end && first < span.end,
    );
  const others = spans
    .filter((span) => !isTown(span))
    .map((span): NameSpan => (names.has(foldName(textOf(doc, span))) ? asTown(span) : span));
  return [...others, ...towns].sort(byPosition);
}

function asTown(span: NameSpan): NameSpan {
  return span.type === 'PLACE' ? span : { ...span, type: 'PLACE', confidence: 0.8, rule: 'dateline' };
}

function townsOf(doc: Document, paragraph: number): NameSpan[] {
  const sentence = doc.sentences.find((one) => one.paragraph === paragraph);
  const dateline = sentence && datelineAt(doc.text, sentence.start);
  if (!sentence || !dateline?.sure) return [];
  const { index, words } = sentence;
  const stop = words.findIndex((word) => word.start >= dateline.townsEnd);
  const towns: NameSpan[] = [];
  for (let first = 0, at = 0; at <= stop; at++) {
    if (at < stop && words[at]!.text !== '/') continue;
    if (at > first)
      towns.push({ sentence: index, first, end: at, type: 'PLACE', confidence: 0.96, rule: 'dateline' });
    first = at + 1;
  }
  return towns;
}
