import type { Span } from '../../../model/span';
import { overlaps } from '../../../model/span';
import { firstStartingFrom } from '../../../model/text-order';
import type { HeadlineRow } from '../../lexicon/quote-lexicon';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';
import { speechAct } from '../speech-act';
import type { WordTable } from '../words/word-table';

type HeadlineLexicon = Pick<Lexicon, 'quotes' | 'roles'>;

/** A paragraph longer than this is no headline. */
const LONGEST_HEADLINE = 200;
/** Words without a verb among them are a score or a place where they are fewer than this. */
const LEAST_WORDS = 4;

/** "Kim: [Talks will go on]", "[Road closed] - police": a headline that tells what somebody said by marks alone. */
export function readHeadline(
  doc: Document,
  table: WordTable,
  others: readonly Attribution[],
  lexicon: HeadlineLexicon,
): Attribution[] {
  const headline: Span = doc.paragraphs[0] ?? [0, 0];
  if (headline[1] - headline[0] > LONGEST_HEADLINE) return [];
  if (others.some(({ source, cue }) => [...source, ...cue].some((span) => overlaps(span, headline))))
    return [];
  const found = readLine(doc.text, table, headline, lexicon.quotes.headlines, lexicon);
  return found ? [found] : [];
}

/** What the first form tells that a line has. */
export function readLine(
  text: string,
  table: WordTable,
  line: Span,
  rows: readonly HeadlineRow[],
  lexicon: HeadlineLexicon,
): Attribution | null {
  for (const row of rows) {
    const found = readForm(text, table, line, row, lexicon);
    if (found) return found;
  }
  return null;
}

function readForm(
  text: string,
  table: WordTable,
  [from, to]: Span,
  { pattern, last, named }: HeadlineRow,
  lexicon: HeadlineLexicon,
): Attribution | null {
  const groups = pattern.exec(text.slice(from, to))?.indices?.groups;
  const group = (name: string): Span | null =>
    groups?.[name] ? [from + groups[name][0], from + groups[name][1]] : null;
  const [source, said] = [group('source'), group('content')];
  if (!source || !said) return null;
  const content = bare(text, said);
  const addressee = group('addressee');
  const speaks = last
    ? closesHeadline(text, table, source, content, lexicon, named)
    : opensHeadline(text, table, source, lexicon) || isAddressing(table, source, addressee);
  if (
    !speaks ||
    !isStatement(text, table, content, !!addressee || isSpeakerNoun(text.slice(...source), lexicon))
  )
    return null;
  const act = speechAct(
    { row: null, around: '', content: text.slice(...content), quoted: false },
    lexicon.quotes,
  );
  const rule = last ? 'headline, speaker last' : 'headline';
  const sentence = table.sentence[firstStartingFrom(table.words, source[0])]!;
  return spokenHeadline({ act, source: [source], addressee, content: [content], sentence, rule });
}

function spokenHeadline(
  rest: Pick<Attribution, 'act' | 'source' | 'addressee' | 'content' | 'sentence' | 'rule'>,
): Attribution {
  return {
    kind: 'INDIRECT',
    lemma: '',
    cue: [],
    sourceHead: null,
    verbatim: [],
    reporter: null,
    same: null,
    confidence: HEADLINE_CONFIDENCE,
    ...rest,
  };
}

/** Of such headlines in PolNeAR's dev part, so many told what somebody had said. */
const HEADLINE_CONFIDENCE = 0.85;

/** Enough words, or a few of which a verb, quotation marks or the speaker's office show that they are said. */
function isStatement(text: string, table: WordTable, content: Span, sure: boolean): boolean {
  const words = text.slice(...content);
  const count = words.split(/\s+/).length;
  if (words.endsWith('?') || count < 2) return false;
  return count >= LEAST_WORDS || sure || /["“‘']/.test(words) || wordsIn(table, content).some(isVerb);
}

function isVerb({ upos }: { upos: string }): boolean {
  return upos === 'VERB' || upos === 'AUX';
}

function wordsIn({ words }: WordTable, [start, end]: Span): WordTable['words'] {
  return words.slice(firstStartingFrom(words, start), firstStartingFrom(words, end));
}

/** The label's last word is a name, or a noun for one who speaks: no "Live Updates:", no "Football:". */
function opensHeadline(text: string, table: WordTable, source: Span, lexicon: HeadlineLexicon): boolean {
  const label = text.slice(...source);
  if (isLabel(label, lexicon) || /^the\b/i.test(label) || label === label.toUpperCase()) return false;
  const words = wordsIn(table, source);
  const last = words.at(-1);
  if (last?.upos === 'PROPN' || (last && /^\p{Lu}/u.test(last.text) && isNamed(table, last.text)))
    return true;
  const isTitle = words.every(({ upos }) => /^(?:PROPN|NOUN|ADJ)$/.test(upos));
  return last?.upos === 'NOUN' && isTitle && isSpeakerNoun(label, lexicon);
}

/** A rare name is taken for a noun in a headline, but for a name in the text below. */
function isNamed({ words }: WordTable, name: string): boolean {
  return words.some(({ text, upos }) => text === name && upos === 'PROPN');
}

/** "Lee to Dunn: …": rare names are taken for adjectives, but here one speaks to another. */
function isAddressing(table: WordTable, source: Span, addressee: Span | null): boolean {
  const [first, ...further] = wordsIn(table, source);
  const named = first?.xpos === 'JJ' && !further.length;
  return named && !!addressee && wordsIn(table, addressee).at(-1)?.upos === 'PROPN';
}

/** At the end stands a noun for one who speaks, or a name that stands out as one. */
function closesHeadline(
  text: string,
  table: WordTable,
  source: Span,
  content: Span,
  lexicon: HeadlineLexicon,
  named = false,
): boolean {
  const label = text.slice(...source);
  if (isLabel(label, lexicon)) return false;
  if (isSpeakerNoun(label, lexicon)) return true;
  if (named) return isNamedBelow(table, source);
  const inCapitals = text.slice(...content).match(/ \p{Lu}/gu)?.length ?? 0;
  const spaces = text.slice(...content).match(/ /g)?.length ?? 0;
  const words = wordsIn(table, source);
  return inCapitals * 2 < spaces && words.length > 1 && words.every(({ upos }) => upos === 'PROPN');
}

/** The speaker's last name comes again further down, as a paper's own name seldom does. */
function isNamedBelow({ words }: WordTable, [start, end]: Span): boolean {
  const name = words[firstStartingFrom(words, end) - 1]?.text;
  return words.some(
    ({ text, upos, start: at }) => text === name && upos === 'PROPN' && (at < start || at >= end),
  );
}

function isLabel(label: string, { quotes }: HeadlineLexicon): boolean {
  return label
    .toLowerCase()
    .split(/[\s-]/)
    .some((part) => quotes.headlineLabels.includes(part));
}

function isSpeakerNoun(label: string, { quotes, roles }: HeadlineLexicon): boolean {
  const last = label.toLowerCase().split(' ').at(-1)!;
  return [last, last.replace(/s$/, '')].some(
    (noun) => quotes.headlineSpeakers.includes(noun) || roles.nouns.has(noun),
  );
}

/** Without quotation marks around the whole and a full stop at the end. */
function bare(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  const [opening] = /^["“‘'«]*/.exec(words)!;
  const closed = opening ? /[\s."”’'»]*$/ : /[\s.]*$/;
  return [from + opening.length, to - closed.exec(words)![0].length];
}
