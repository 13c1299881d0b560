import type { NameLexicon } from '../../lexicon/name-lexicon';
import type { Document, Word } from '../../text/document';
import { PhraseKind } from '../labelling/build-knowledge';
import { isAcronym } from '../fold-name';
import type { NameSpan } from '../name-span';
import type { PhraseList } from '../labelling/phrase-list';

/** What borders are mended by. */
export interface BorderKnowledge {
  lexicon: NameLexicon;
  phrases: PhraseList;
}

/** Sets names' borders where the labeller errs in ways that a rule sees. */
export function mendBorders(
  doc: Document,
  spans: readonly NameSpan[],
  knowledge: BorderKnowledge,
): NameSpan[] {
  return throughLands(doc, withoutHeadlineTitle(doc, spans, knowledge.lexicon)).flatMap((span) => {
    const { words } = doc.sentences[span.sentence]!;
    if (tellsParty(words, span) || isFormOfAddress(words, span)) return [];
    const town = wholeTown(words, span, knowledge.lexicon);
    const whole = withoutNoun(words, acrossHyphens(words, withoutConjunction(words, town)));
    const trimmed = withoutHonours(words, withoutTitle(words, whole, knowledge.lexicon), knowledge.lexicon);
    return aroundVerb(words, withoutOwner(words, trimmed))
      .flatMap((part) => partsOfPair(words, part, knowledge))
      .flatMap((part) => partsOfSeat(words, part, knowledge))
      .flatMap((part) => partsOfPosting(words, part, knowledge));
  });
}

/** "Striker [Okoro] apologises" in the headline above "Daniel Okoro": there a title has its capital as the first word. */
function withoutHeadlineTitle(
  doc: Document,
  spans: readonly NameSpan[],
  { personTitles }: NameLexicon,
): NameSpan[] {
  return spans.map((span) => {
    const { sentence, first, end, type } = span;
    const { words } = doc.sentences[sentence]!;
    if (sentence > 0 || first > 0 || end !== 2 || type !== 'PERSON') return span;
    const [title, surname] = [words[0]!.text.toLowerCase(), words[1]!.text];
    const bears = (other: NameSpan) =>
      other.type === 'PERSON' &&
      other.end - other.first > 1 &&
      doc.sentences[other.sentence]!.words[other.end - 1]!.text === surname;
    const known = personTitles.has(title) && spans.some((other) => other !== span && bears(other));
    return known ? { ...span, first: 1 } : span;
  });
}

/** "[High Court of England] and [Wales]" is one body. */
function throughLands(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
  const joined = spans.map((span) => {
    const { words } = doc.sentences[span.sentence]!;
    const border = words.slice(span.end - 1, span.end + 2).map(({ text }) => text);
    const within =
      span.type === 'ORGANISATION' && span.end - span.first > 1 && ONE_LAND.test(border.join(' '));
    return within ? { ...span, end: span.end + 2 } : wholeUniversity(words, span);
  });
  return joined.filter(({ sentence, first }, at) => {
    const before = joined[at - 1];
    return !before || before.sentence !== sentence || before.end <= first;
  });
}

/** "[Queen Mary University of London]": with the title before it and the town behind. */
function wholeUniversity(words: readonly Word[], span: NameSpan): NameSpan {
  const { type, first, end } = span;
  if (!/^(?:PERSON|ORGANISATION)$/.test(type) || !BODY.test(words[end - 1]!.text)) return span;
  const titled = /^(?:Queen|King|Prince|Princess|St\.?|Saint|Our)$/.test(words[first - 1]?.text ?? '');
  const seated = words[end - 1]!.text === 'University' && words[end]?.text === 'of';
  let last = seated ? end + 1 : end;
  while (seated && words[last]?.upos === 'PROPN' && last < end + 3) last++;
  return { ...span, first: titled ? first - 1 : first, end: last > end + 1 ? last : end };
}

/** "Ms" alone names nobody. */
function isFormOfAddress(words: readonly Word[], { first, end }: NameSpan): boolean {
  return end - first === 1 && /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$/.test(words[first]!.text);
}

/** "[Port Linton]", of which the labeller took the second word for a man. */
function wholeTown(words: readonly Word[], span: NameSpan, { placeOpeners }: NameLexicon): NameSpan {
  const [before, opener] = words.slice(Math.max(0, span.first - 2), span.first);
  const opens = span.type === 'PERSON' && span.end - span.first === 1 && before?.upos === 'ADP';
  const named = opener && /^\p{Lu}/u.test(opener.text) && placeOpeners.has(opener.text.toLowerCase());
  return opens && named ? { ...span, first: span.first - 1, type: 'PLACE' } : span;
}

/** "Sen. Ann Lee, D-Calif.": party and state of a member of Congress, which name nobody. */
function tellsParty(words: readonly Word[], { first, end }: NameSpan): boolean {
  const text = words
    .slice(first, end)
    .map((word) => word.text)
    .join('');
  return /^[DRI]-\p{Lu}\p{L}*\.?$/u.test(text) && words[first - 1]?.text === ',';
}

/** "Moon Jae" before "-in", "Cheng Li" before "-chiun" and "Friedek" after "Charles-Michael" are parts of longer names. */
function acrossHyphens(words: readonly Word[], span: NameSpan): NameSpan {
  if (span.type !== 'PERSON') return span;
  let { first, end } = span;
  while (
    isJoint(words, end) &&
    /^\p{Lu}|^\p{Ll}{1,5}$/u.test(words[end + 1]!.text) &&
    !AFTER_HYPHEN.test(words[end + 1]!.text)
  ) {
    end += 2;
  }
  while (first > 1 && isJoint(words, first - 1) && /^\p{Lu}\p{Ll}/u.test(words[first - 2]!.text)) first -= 2;
  return { ...span, first, end };
}

/** A hyphen that touches the words on both sides. */
function isJoint(words: readonly Word[], at: number): boolean {
  const [before, sign, after] = [words[at - 1], words[at], words[at + 1]];
  return sign?.text === '-' && before?.end === sign.start && after?.start === sign.end;
}

/** "Trump-era": what makes an adjective of a name. */
const AFTER_HYPHEN =
  /^(?:led|era|like|based|style|owned|level|class|sized|linked|run|born|free|type|made|held|ist|ite|ism|US|EU|UN)$/i;

/** "Putin met Merkel": a verb in small letters stands between two names, not within one. */
function aroundVerb(words: readonly Word[], span: NameSpan): NameSpan[] {
  const inside = words.slice(span.first + 1, span.end - 1);
  const at = inside.findIndex((word) => /^(?:VERB|AUX)$/.test(word.upos) && /^\p{Ll}+$/u.test(word.text));
  if (at < 0 || span.type === 'MISC') return [span];
  const verb = span.first + 1 + at;
  return [{ ...span, end: verb }, ...aroundVerb(words, { ...span, first: verb + 1 })];
}

/** "First Union bank" and "Séléka militia": a small noun after the name of an organisation is not part of it. */
function withoutNoun(words: readonly Word[], span: NameSpan): NameSpan {
  const last = words[span.end - 1]!.text;
  const small = span.type === 'ORGANISATION' && span.end - span.first > 1 && /^\p{Ll}{3,}$/u.test(last);
  return small ? { ...span, end: span.end - 1 } : span;
}

/** "Whether Maas will go": a conjunction that opens the sentence has a capital for that alone. */
function withoutConjunction(words: readonly Word[], span: NameSpan): NameSpan {
  const opens = span.first === 0 && span.end > 1 && span.type !== 'MISC';
  return opens && OPENS_SENTENCE.test(words[0]!.text) ? { ...span, first: 1 } : span;
}

const OPENS_SENTENCE = /^(?:Whether|While|Although|Though|Because|Unless|Until|If|Neither|Either|Both)$/;

/** "Queen Mary University": a body that is named after somebody with a title. */
const BODY = /^(?:University|Hospital|Infirmary|College|School|Academy|Foundation|Museum|Institute)$/;

/** Titles are no part of a name: "Ms Cooper", "King Mohammed Idris". */
function withoutTitle(words: readonly Word[], span: NameSpan, lexicon: NameLexicon): NameSpan {
  const title = words[span.first]!.text.toLowerCase().replace(/\.$/, '');
  const titled =
    span.type === 'PERSON' &&
    span.end - span.first > 1 &&
    lexicon.strippedTitles.has(title) &&
    !words.slice(span.first, span.end).some(({ text }) => BODY.test(text));
  return titled ? { ...span, first: span.first + 1 } : span;
}

/** "Fed's Powell": whose somebody is, is no part of their name. */
function withoutOwner(words: readonly Word[], span: NameSpan): NameSpan {
  if (span.type !== 'PERSON') return span;
  const inside = words.slice(span.first + 1, span.end - 1);
  const at = inside.findIndex(({ xpos, text }) => xpos === 'POS' && /^['’]s$/.test(text));
  return at < 0 ? span : { ...span, first: span.first + at + 2 };
}

/** "Margaret Ellery KC": letters behind a full name are no part of it. */
function withoutHonours(words: readonly Word[], span: NameSpan, { honour }: NameLexicon): NameSpan {
  const honoured = span.type === 'PERSON' && span.end - span.first > 2;
  return honoured && honour.test(words[span.end - 1]!.text) ? { ...span, end: span.end - 1 } : span;
}

/** "UN nor the African Union", "Carter Inc and Penn Corp": two names, where the first is whole by itself. */
function partsOfPair(words: readonly Word[], span: NameSpan, { phrases }: BorderKnowledge): NameSpan[] {
  if (span.type !== 'ORGANISATION') return [span];
  const at = words.findIndex(
    (word, index) => index > span.first && index < span.end - 1 && /^(?:and|nor)$/.test(word.text),
  );
  const border = words.slice(at - 1, at + 2).map(({ text }) => text);
  const next = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
  if (
    at < 0 ||
    ONE_LAND.test(border.join(' ')) ||
    !isWhole(words, span.first, at, phrases) ||
    !/^\p{Lu}/u.test(words[next]?.text ?? '')
  )
    return [span];
  return [
    { ...span, end: at },
    { ...span, first: next },
  ];
}

/** Within the name of a body: "High Court of England and Wales". */
const ONE_LAND =
  /^(?:England and Wales|Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|Newfoundland and Labrador)$/;

/** "International Court of Justice in The Hague": a body that is whole by itself, and its seat. */
function partsOfSeat(
  words: readonly Word[],
  span: NameSpan,
  { phrases, lexicon }: BorderKnowledge,
): NameSpan[] {
  if (span.type !== 'ORGANISATION') return [span];
  const at = words.findIndex(
    ({ text }, index) => index > span.first && index < span.end - 1 && text === 'in',
  );
  const isKnown = (end: number) =>
    phrases.longestAt(words.slice(span.first, end), 0)?.length === end - span.first;
  const head = at - span.first > 1 && lexicon.bodyHeads.get(words[at - 1]!.text.toLowerCase());
  // "University in Lagos" may be a whole name.
  const isHeaded = head && head !== 'UNIVERSITY';
  if (at < 0 || isKnown(span.end) || !(isKnown(at) || isHeaded)) return [span];
  return [
    { ...span, end: at },
    { ...span, first: at + 1, type: 'PLACE' },
  ];
}

/** "The ambassador to Jordan Abdi Farah": where somebody is posted is no part of the name. */
function partsOfPosting(
  words: readonly Word[],
  span: NameSpan,
  { lexicon, phrases }: BorderKnowledge,
): NameSpan[] {
  const [title, link] = words.slice(Math.max(0, span.first - 2), span.first);
  if (span.type !== 'PERSON' || !/^(?:to|of|in)$/.test(link?.text ?? '')) return [span];
  if (!title || !lexicon.personTitles.has(title.text.toLowerCase())) return [span];
  const { length, flags } = phrases.longestAt(words, span.first) ?? { length: 0, flags: 0 };
  const name = span.first + length;
  if (!(flags & (PhraseKind.Country | PhraseKind.Capital)) || span.end - name < 2) return [span];
  return [
    { ...span, end: name, type: 'PLACE' },
    { ...span, first: name },
  ];
}

const LEGAL_FORM = /^(?:inc|corp|co|ltd|plc|llc|ag|sa|nv|group)\.?$/i;

function isWhole(words: readonly Word[], first: number, end: number, phrases: PhraseList): boolean {
  if (LEGAL_FORM.test(words[end - 1]!.text)) return true;
  if (end - first === 1 && isAcronym(words[first]!.text)) return true;
  return phrases.longestAt(words.slice(first, end), 0)?.length === end - first;
}
