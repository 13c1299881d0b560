import type { Document, Word } from '../../text/document';
import type { NameSpan } from '../name-span';

/** What a government does and a city doesn't; lemmas. */
const GOVERNMENT_ACTS = new Set(
  `say think want accuse deny agree reject call urge warn believe insist hope fear see refuse offer demand seek impose
   announce pledge vow support back oppose condemn welcome consider plan decide expect recognise recognize deem agree
   blame suspect threaten promise propose ask tell view regard signal hint hold maintain claim argue respond react
   need try fail negotiate withdraw send deploy expel recall ratify sign`.split(/\s+/),
);

/**
 * "Washington thinks", "between Washington and Tehran": a capital that stands for its government. "In Washington" and
 * "Washington's Center" is the city.
 */
export function standsForGovernment(
  doc: Document,
  span: NameSpan,
  isCapital: (name: string) => boolean,
): boolean {
  const { words } = doc.sentences[span.sentence]!;
  const before = words[span.first - 1]?.text.toLowerCase() ?? '';
  if (/^(?:in|at|from|to|near|of|outside|into|leave|left|visit|visited)$/.test(before)) return false;
  return actsAlone(words, span) || betweenCapitals(words, span, isCapital);
}

/** Followed by its verb, with an auxiliary or adverb between at most: "Washington has repeatedly accused". */
function actsAlone(words: readonly Word[], span: NameSpan): boolean {
  for (let at = span.end; at < Math.min(span.end + 4, words.length); at++) {
    const word = words[at]!;
    const lemma = word.lemma.toLowerCase();
    if (GOVERNMENT_ACTS.has(lemma) || GOVERNMENT_ACTS.has(stem(word.text))) return true;
    if (!/^(?:has|have|had|is|was|will|would|does|did|do|not|n't|also|now|still|\w+ly)$/i.test(word.text))
      return false;
  }
  return false;
}

/** For texts whose words have no lemma: "thinks", "accused". */
function stem(text: string): string {
  const lower = text.toLowerCase();
  const forms = [lower, lower.replace(/s$/, ''), lower.replace(/ed$/, ''), lower.replace(/d$/, '')];
  return forms.find((form) => GOVERNMENT_ACTS.has(form)) ?? lower;
}

function betweenCapitals(
  words: readonly Word[],
  span: NameSpan,
  isCapital: (name: string) => boolean,
): boolean {
  const text = (at: number) => words[at]?.text ?? '';
  const first =
    /^between$/i.test(text(span.first - 1)) && text(span.end) === 'and' && isCapital(text(span.end + 1));
  const second =
    text(span.first - 1) === 'and' &&
    isCapital(text(span.first - 2)) &&
    /^between$/i.test(text(span.first - 3));
  return first || second;
}
