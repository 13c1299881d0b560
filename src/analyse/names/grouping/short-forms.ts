import type { NameLexicon } from '../../lexicon/name-lexicon';
import type { Document } from '../../text/document';
import type { NameSpan } from '../name-span';
import { textOf, wordsOf } from '../name-span';
import { LEGAL_FORM } from './organisation-names';
import type { Places } from '../places';

/** What short forms are told by. */
export interface ShortFormKnowledge {
  lexicon: Pick<NameLexicon, 'bodyHeads' | 'personTitles'>;
  places: Places;
}

/** Below this the labeller hardly believes that the full name is one. */
const LEAST_SURE = 0.25;
/** What a text may call a company is a word, not an initial: "J Sainsbury plc". */
const SHORTEST = 4;

/** What a text may call the bodies whose full names it gives. */
export function shortFormsOf(
  doc: Document,
  spans: readonly NameSpan[],
  knowledge: ShortFormKnowledge,
): Set<string> {
  const bodies = spans.filter(({ type, confidence }) => type === 'ORGANISATION' && confidence > LEAST_SURE);
  const short = bodies.flatMap((span) => [...withoutLast(doc, span), ...ofCompany(doc, span, knowledge)]);
  return new Set(short);
}

/** "Gulf Meridian" of "Gulf Meridian Energy": two words or more, since "Boston" is none of "Boston Globe". */
function withoutLast(doc: Document, span: NameSpan): string[] {
  const { first, end, confidence } = span;
  return end - first > 2 && confidence > 0.5 ? [textOf(doc, { ...span, end: end - 1 })] : [];
}

/** "Helvion" of "Helvion Therapeutics AG" and "Marlow" of "Marlow Foods"; "Leeds" of "Leeds Foods" stays the town. */
function ofCompany(doc: Document, span: NameSpan, { lexicon, places }: ShortFormKnowledge): string[] {
  const words = wordsOf(doc, span).map(({ text }) => text.toLowerCase().replace(/\./g, ''));
  const isForm = LEGAL_FORM.test(words.at(-1)!);
  const isTail = (word: string) => LEGAL_FORM.test(word) || lexicon.bodyHeads.get(word) === 'COMPANY';
  const ends = words.flatMap((_, at) => (at && words.slice(at).every(isTail) ? [at] : []));
  if (isForm && words.length > 1) ends.push(1);
  return ends.map((end) => textOf(doc, { ...span, end: span.first + end })).filter(isOwnName);

  function isOwnName(name: string): boolean {
    const known = lexicon.bodyHeads.has(name.toLowerCase()) || places.countryOfDemonym(name);
    return name.length >= SHORTEST && !known && !places.lookUp(name);
  }
}

/** "Mr Marlow" is nobody's company. */
export function isAddressed(
  doc: Document,
  { sentence, first }: NameSpan,
  titles: ReadonlySet<string>,
): boolean {
  const before = doc.sentences[sentence]!.words[first - 1];
  return before !== undefined && titles.has(before.text.toLowerCase().replace(/\.$/, ''));
}
