import type { Span } from '../../model/span';
import { accuses, isAddressed, saidTo, tellsThat } from './words/addressed';
import type { Cue } from './attribution';
import { pronounBehindListener } from './contents/listener-name';
import { nameEnd } from './words/name-end';
import { thatBehindListeners } from './words/near-that';
import { nounPhrase, trimEnd, withCase } from './words/noun-phrase';
import type { Run } from './words/run';
import { spanOf } from './words/spans';
import type { WordTable } from './words/word-table';
import { childBy } from './words/word-table';

/** Whom a statement was made to: the object of "told", "accused", "called on", or what follows "said to". */
export function findAddressee(table: WordTable, cue: Cue, contentRuns: readonly Run[]): Span | null {
  const from = cue.words[cue.words.length - 1]! + 1;
  const behindName = pronounBehindListener(table, cue);
  if (behindName > 0) return spanOf(table, [from, behindName]);
  // "admitted to [the police] that"
  const tells = tellsThat(cue.lemma) || / to$/.test(cue.lemma);
  const that = tells ? thatBehindListeners(table, from) : -1;
  if (that > 0) return spanOf(table, [from, trimEnd(table, from, withoutOccasion(table, from, that))]);
  const last = contentRuns.every(([, end]) => end <= cue.head) ? nameEnd(table, from) : from;
  if (tellsThat(cue.lemma) && last > from) return spanOf(table, [from, last]);
  const noun = addressedNoun(table, cue);
  if (noun < 0 && accuses(cue.lemma)) return beforeCharge(table, from, contentRuns);
  if (noun < 0 || contentRuns.some(([first, end]) => noun >= first + MAX_LEAD && noun < end)) return null;
  const [first, end] = nounPhrase(table, noun);
  if (isThing(table, cue, [first, end]) || isReciprocal(table, first)) return null;
  const cut = contentRuns.find(([from]) => from > first && from < end);
  const named = nameAlone(table, first, cut ? cut[0] : end);
  const stop = trimEnd(table, first, isAddressed(cue.lemma) ? named : withoutOccasion(table, first, named));
  // "Accused the pair of lying": what opens the charge.
  return spanOf(table, [first, /^(?:of|for)$/.test(table.words[stop - 1]!.text) ? stop - 1 : stop]);
}

/** "blamed [the rebels] for the strike", "accused [Iran] on Monday of lying", where the parser sees no object. */
function beforeCharge(table: WordTable, from: number, [run]: readonly Run[]): Span | null {
  const { words } = table;
  const opener = (run?.[0] ?? 0) - 1;
  if (opener <= from || !/^(?:of|with|for)$/.test(words[opener]!.text)) return null;
  let end = from;
  while (end < opener && NOMINAL.test(words[end]!.upos)) end++;
  const rest = words.slice(end, opener);
  const when = rest.every(({ upos, text }) => NOMINAL.test(upos) || OCCASION.test(text));
  return when && end > from && !isReciprocal(table, from) ? spanOf(table, [from, end]) : null;
}

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;

/** "The two sides blamed [each other]": the same again. */
function isReciprocal({ words }: WordTable, first: number): boolean {
  return /^(?:each other|one another|the other)$/.test(
    `${words[first]!.text} ${words[first + 1]?.text ?? ''}`,
  );
}

/** "ordered [an inquiry into the bank]", "promised [an inquiry]": what is ordered itself; whoever is ordered has something "to" do. */
function isThing({ words }: WordTable, { lemma }: Cue, [first, end]: Run): boolean {
  if (lemma === 'promise')
    return words.slice(first, end).every(({ upos, label }) => upos !== 'PRON' && label !== 'iobj');
  if (!/^(?:order|direct)$/.test(lemma)) return false;
  return !words
    .slice(first, end + 1)
    .some(({ text, upos }) => text.toLowerCase() === 'to' && upos === 'PART');
}

/** "told [a group from Leeds] on Monday": when and where it was told says nothing of them. */
function withoutOccasion({ words }: WordTable, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (OCCASION.test(words[at]!.text)) return at;
  return end;
}

const OCCASION =
  /^(?:on|in|at|after|before|during|by|via|late|early|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i;

/** "encouraged [them] to go on", "told [the man] that came": a parser may hang what follows on the noun. */
function nameAlone(table: WordTable, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const { text, upos } = table.words[at]!;
    if ((text.toLowerCase() === 'to' && upos === 'PART') || text === 'that') return at;
  }
  return end;
}

/** "called on [US forces to get out]": the addressee may open the content, never stand deep inside it. */
const MAX_LEAD = 6;

function addressedNoun(table: WordTable, cue: Cue): number {
  if (!isAddressed(cue.lemma))
    return saidTo(cue.lemma.replace(/ to$/, '')) ? withCase(table, cue.head, 'to') : -1;
  const particle = cue.words.length > 1 ? table.words[cue.words[1]!]!.text.toLowerCase() : '';
  if (particle) return withCase(table, cue.head, particle);
  const indirect = childBy(table, cue.head, 'iobj');
  const noun = indirect >= 0 ? indirect : objectOf(table, cue.head);
  return noun > cue.head ? noun : -1;
}

/** "told [cheering] supporters": nobody is told a participle, so it belongs to the noun behind it. */
function objectOf(table: WordTable, verb: number): number {
  const object = childBy(table, verb, 'obj');
  const participle = childBy(table, verb, 'xcomp', 'advcl');
  if (object >= 0 || participle !== verb + 1 || table.words[participle]!.xpos !== 'VBG') return object;
  return childBy(table, participle, 'obj');
}
