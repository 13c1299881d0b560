import type { Document } from '../../text/document';
import type { NameSpan } from '../name-span';
import { textOf } from '../name-span';

/**
 * Without the noun that opens a headline and has its capital for that alone: "Baker jailed for arson", of whom the text
 * tells as of "a baker", and no name.
 */
export function withoutHeadlineNoun(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
  const opening = spans.find(({ sentence, first, end }) => sentence === 0 && first === 0 && end === 1);
  if (!opening || opening.type === 'MISC') return [...spans];
  const name = textOf(doc, opening);
  const again = spans.some((span) => span !== opening && textOf(doc, span).split(' ').includes(name));
  const noun = name.toLowerCase();
  const common = doc.sentences.some(({ words }) =>
    words.some(({ text, upos }) => upos === 'NOUN' && text === noun),
  );
  return common && !again ? spans.filter((span) => span !== opening) : [...spans];
}
