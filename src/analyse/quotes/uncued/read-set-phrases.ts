import { contains, hull } from '../../../model/span';
import type { Span } from '../../../model/span';
import { firstStartingFrom } from '../../../model/text-order';
import type { QuoteLexicon, SetPhraseRow } from '../../lexicon/quote-lexicon';
import type { Document, Sentence } from '../../text/document';
import type { Attribution, Cue } from '../attribution';
import { headOf, nounPhrase } from '../words/noun-phrase';
import type { Run } from '../words/run';
import { settleSource } from '../sources/settle-source';
import { spanOf } from '../words/spans';
import { antecedent } from '../sources/antecedent-of';
import { acrossInsertion, nominalBefore } from '../sources/surface-source';
import type { WordTable } from '../words/word-table';
import { childBy } from '../words/word-table';

/**
 * Adds what a wording tells as it stands, with neither clause nor quotation behind it: "The bank had no comment". It
 * takes the place of what was read at a word within it.
 */
export function withSetPhrases(
  doc: Document,
  table: WordTable,
  attributions: readonly Attribution[],
  { setPhrases }: QuoteLexicon,
): Attribution[] {
  const told = bySentence(attributions);
  const phrases = doc.sentences
    .flatMap((sentence) => {
      const lower = doc.text.slice(sentence.start, sentence.end).toLowerCase();
      return setPhrases.flatMap((row) => readPhrase(table, sentence, lower, row) ?? []);
    })
    .filter((phrase) => !told.get(phrase.sentence)?.some((other) => tellsAlready(other, phrase)));
  const taken = bySentence(phrases);
  const free = ({ cue: [cue], sentence }: Attribution): boolean =>
    !cue || !taken.get(sentence)?.some((phrase) => contains(hull([...phrase.cue, ...phrase.content])!, cue));
  return [...attributions.filter(free), ...phrases];
}

function bySentence(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const others = found.get(one.sentence);
    if (others) others.push(one);
    else found.set(one.sentence, [one]);
  }
  return found;
}

/** "Ann Lee said she had no comment" is one statement. */
function tellsAlready({ act, content }: Attribution, phrase: Attribution): boolean {
  const [words] = phrase.content;
  return act === phrase.act && content.some((span) => contains(span, words!) && span[0] < words![0]);
}

function readPhrase(
  table: WordTable,
  { start, index }: Sentence,
  lower: string,
  { name, pattern, act }: SetPhraseRow,
): Attribution | null {
  const match = pattern.exec(lower);
  const first = match && firstStartingFrom(table.words, start + match.index);
  // Between quotation marks somebody speaks of herself, and a verb of saying beside them tells who.
  if (!match || table.quotation[first!] !== -1) return null;
  const group = (name: string): Span[] => {
    const found = match.indices!.groups![name];
    return found && found[1] > found[0] ? [[start + found[0], start + found[1]]] : [];
  };
  const cue = group('cue');
  const run = match.indices!.groups!['source'] ? null : subjectOf(table, first!, cue[0]);
  return {
    kind: 'INDIRECT',
    act,
    lemma: '',
    cue,
    source: run ? [spanOf(table, run)] : group('source'),
    sourceHead: run && spanOf(table, headOf(table, run)),
    content: group('content'),
    verbatim: [],
    addressee: null,
    reporter: null,
    sentence: index,
    same: null,
    confidence: CONFIDENCE,
    rule: `set phrase: ${name}`,
  };
}

/** An estimate, not a count: the wordings mean nothing else. */
const CONFIDENCE = 0.92;

/** The words before a phrase that name its subject: "[Ann Lee, who ran the bank], could not be reached". */
function subjectOf(table: WordTable, first: number, cue: Span | undefined): Run | null {
  const head = cue ? firstStartingFrom(table.words, cue[0]) : first;
  const subject = subjectFor(table, head);
  const verb: Cue = { head, words: [head], kind: 'verb', row: null, lemma: '', probability: CONFIDENCE };
  const guess =
    antecedent(table, first - 1) ??
    acrossInsertion(table, first) ??
    (subject >= 0 ? { run: wholeSubject(table, subject, first) } : nominalBefore(table, first));
  return guess && guess.run[1] <= first ? settleSource(table, guess.run, verb) : null;
}

/** "[Her coach] did not appear, and could not be reached": what is joined by "and" has the subject of the first. */
function subjectFor(table: WordTable, head: number): number {
  const own = childBy(table, head, 'nsubj');
  const joined =
    own < 0 && childBy(table, head, 'cc') >= 0 && /^(?:conj|advcl)$/.test(table.words[head]!.label);
  return joined ? childBy(table, table.head[head]!, 'nsubj') : own;
}

/** "[A lawyer for Ann Lee] declined": no subject stands behind a preposition, whatever the parser made of it. */
function wholeSubject(table: WordTable, subject: number, first: number): Run {
  const run = nounPhrase(table, subject);
  const whole = table.words[run[0] - 1]?.upos === 'ADP' ? nominalBefore(table, first) : null;
  return whole && whole.run[0] < run[0] ? whole.run : run;
}
