import type { CueRow, QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Cue } from '../attribution';
import { SPEAKS } from '../sources/clause-repairs';
import { isPublished } from '../words/publication';
import { subjectOfNextAct } from './read-next-act';
import { hearersAt } from './read-hearing';
import { endsNameAfterQuotation } from '../sources/surface-source';
import { isHyphen } from '../words/name-end';
import type { WordTable } from '../words/word-table';
import { childBy, sentenceBounds } from '../words/word-table';

interface Entry {
  lemma: string;
  /** The words after the first: "out" of "point out". */
  particles: string[];
  row: CueRow;
}

/** Cue rows by the first word of each form; forms with more words first, so that the longest match wins. */
type CueIndex = Record<Cue['kind'], Map<string, Entry[]>>;

const indexes = new WeakMap<QuoteLexicon, CueIndex>();

function indexOf(lexicon: QuoteLexicon): CueIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const index = {
    verb: byFirstWord(lexicon.verbs),
    noun: byFirstWord(lexicon.nouns),
    preposition: byFirstWord(lexicon.prepositions),
  };
  indexes.set(lexicon, index);
  return index;
}

function byFirstWord(rows: readonly CueRow[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const row of rows) {
    for (const lemma of row.lemmas) {
      const [first = '', ...particles] = lemma.split(' ');
      index.set(first, [...(index.get(first) ?? []), { lemma, particles, row }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.particles.length - a.particles.length);
  return index;
}

/**
 * Every word that may introduce a statement, in reading order: words of the lexicon, and verbs that stand
 * beside quoted words or govern a clause. Which of them do is for the model, or the strength of the row, to say.
 */
export function findCues(table: WordTable, lexicon: QuoteLexicon): Cue[] {
  const index = indexOf(lexicon);
  const cues: Cue[] = [];
  for (let word = 0; word < table.words.length; word++) {
    const cue = cueAt(table, lexicon, index, word);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(table: WordTable, lexicon: QuoteLexicon, index: CueIndex, word: number): Cue | null {
  const { upos, lemma, text } = table.words[word]!;
  const form = text.toLowerCase();
  const preposition = match(table, index, 'preposition', word, form);
  if (preposition && !isGivenName(table, word)) return preposition;
  if (/^hear[ds]$/.test(form) && hearersAt(table, word, lexicon)) return unlisted(table, word);
  const sure = lexicon.verbForms[form];
  if (sure) return match(table, index, 'verb', word, sure);
  if (isObject(table, word)) return match(table, index, 'noun', word, form.replace(/s$/, ''));
  if (upos === 'VERB' && DESCRIBES.some((describes) => describes(table, word))) return null;
  if (upos === 'VERB') return listedVerb(table, index, word, form) ?? unlistedVerb(table, word);
  // "Lee notes" is easily read as a noun of two words; behind a quotation it is none.
  if (
    (form.endsWith('s') && (endsNameAfterQuotation(table, word) || endsHeadline(table, word, lexicon))) ||
    endsRemark(table, word)
  ) {
    const verb = match(table, index, 'verb', word, form.replace(/s$/, ''));
    if (verb) return verb;
  }
  if (form === 'say' && upos === 'INTJ') return match(table, index, 'verb', word, form);
  if (form === 'read' && opensQuotation(table, word + 1)) return match(table, index, 'verb', word, form);
  const act = table.sentence[word] === 0 ? match(table, index, 'verb', word, form.replace(/s$/, '')) : null;
  if (act && subjectOfNextAct(table, word, act.row!, act.words.at(-1)!)) return act;
  // "…, report finds"
  if (upos !== 'NOUN' || endsHeadline(table, word + 1, lexicon)) return null;
  return match(table, index, 'noun', word, lemma.toLowerCase());
}

/** Ways in which a verb by its look tells of a noun beside it, or sets a condition. */
const DESCRIBES = [isSubjectOfSaying, describesListeners, isPublished, isReadOut, isCondition];

/** "in a statement [read] by her lawyer" */
function isReadOut({ words }: WordTable, word: number): boolean {
  const read = words[word]!.text === 'read' && words[word - 1]?.upos === 'NOUN';
  return read && /^(?:by|out)$/.test(words[word + 1]?.text ?? '');
}

/** "Russia is open to talks, [provided] that …" */
function isCondition({ words }: WordTable, word: number): boolean {
  const provides = /^provid(?:ed|ing)$/.test(words[word]!.text) && words[word - 1]?.text === ',';
  return provides && words[word + 1]?.text === 'that';
}

/** "Rejects [claims] that it rained": no verb follows another without "and", whatever the tree takes it for. */
function isObject({ words, head }: WordTable, word: number): boolean {
  const { xpos, label } = words[word]!;
  const follows = word > 0 && head[word] === word - 1 && /^VB[DZP]$/.test(words[word - 1]!.xpos);
  return follows && /^VB[ZP]$/.test(xpos) && /^(?:conj|advcl)$/.test(label);
}

/** "On Saturday, [reports] said …": a noun that looks like a verb. */
function isSubjectOfSaying({ words }: WordTable, word: number): boolean {
  return (
    words[word]!.xpos === 'VBZ' && /^(?:said|say|suggested|indicated)$/.test(words[word + 1]?.text ?? '')
  );
}

/** "told [cheering] supporters" */
function describesListeners({ words }: WordTable, word: number): boolean {
  const tells = /^(?:told|tells|addressed)$/.test(words[word - 1]?.text ?? '');
  return tells && words[word]!.xpos === 'VBG' && words[word + 1]?.upos === 'NOUN';
}

/** "Norway's envoy, [Per] Hansen": no preposition has a capital within a sentence. */
function isGivenName({ words, sentence }: WordTable, word: number): boolean {
  const [{ text }, name] = [words[word]!, words[word + 1]];
  return text === 'Per' && name?.upos === 'PROPN' && sentence[word - 1] === sentence[word];
}

/** "…, as Ann Lee [claims].", "…, a figure Britain [disputes].": a noun by its look, yet a speaker stands before it. */
function endsRemark({ words }: WordTable, word: number): boolean {
  let at = word - 1;
  // "…, as the police [claim]."
  if (words[at - 1]?.text === 'the' && SPEAKS.test(words[at]!.text)) at -= 2;
  // "…, something the company [disputes]."
  if (words[at - 2]?.text === 'something' && words[at - 1]?.text === 'the') at -= 2;
  while (words[at]?.upos === 'PROPN') at--;
  if (at === word - 1 || !/^[.,;]$/.test(words[word + 1]?.text ?? '.')) return false;
  const opener = /^(?:as|something)$/.test(words[at]?.text ?? '') ? at : at - 1;
  return /^(?:as|something|an?)$/.test(words[opener]?.text ?? '') && words[opener - 1]?.text === ',';
}

/** "Bank hid losses, ex-broker [claims]": a noun by its look, yet a comma, a speaker and the headline's end are around it. */
function endsHeadline(table: WordTable, word: number, { headlineSpeakers }: QuoteLexicon): boolean {
  const { words, sentence } = table;
  if (sentence[word] !== 0) return false;
  const [first, end] = sentenceBounds(table, word);
  if (word !== end - 1 || word - first < LEAST_HEADLINE) return false;
  let at = word - 1;
  while (at > first && (isHyphen(table, at) || /^(?:ADJ|NOUN|PROPN)$/.test(words[at]!.upos))) at--;
  const clause = words.slice(first, at).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  const speaker = words[word - 1]!.text.toLowerCase();
  // "Bank faces fines, fraud claims"
  const speaks =
    words[word - 1]!.upos === 'PROPN' || PERSON.test(speaker) || headlineSpeakers.includes(speaker);
  return at < word - 1 && words[at]!.text === ',' && clause && speaks;
}

/** A word, the comma and a speaker. */
const LEAST_HEADLINE = 3;

/** Endings of nouns for people: "minister", "scientists". */
const PERSON = /(?:[eo]r|ist|i?an|ant|m[ae]n)s?$/;

/** 'The statement read "…"' and 'read: "…"': tagged as a noun more often than not. */
function opensQuotation({ words, quotation }: WordTable, at: number): boolean {
  const mark = /^[:,]$/.test(words[at]?.text ?? '') ? at + 1 : at;
  return (quotation[mark] ?? -1) < 0 && (quotation[mark + 1] ?? -1) >= 0;
}

/** By its lemma, or by what regular endings leave, since rarer verbs may have got a wrong one ("wondered"). */
function listedVerb(table: WordTable, index: CueIndex, word: number, form: string): Cue | null {
  const stems = /(?:ed|ing|s)$/.test(form)
    ? [form.replace(/(?:ed|ing|s)$/, ''), form.replace(/(?:d|ing|s)$/, '')]
    : [];
  for (const lemma of [table.words[word]!.lemma.toLowerCase(), ...stems]) {
    const cue = match(table, index, 'verb', word, lemma);
    if (cue) return cue;
  }
  return null;
}

function match(
  table: WordTable,
  index: CueIndex,
  kind: Cue['kind'],
  word: number,
  first: string,
): Cue | null {
  for (const { lemma, particles, row } of index[kind].get(first) ?? []) {
    if (particles.every((particle, at) => table.words[word + 1 + at]?.text.toLowerCase() === particle)) {
      const words = [word, ...particles.map((_, at) => word + 1 + at)];
      return { head: word, words, kind, row, lemma, probability: 0 };
    }
  }
  return null;
}

/** A verb that no list has: "…, she deadpanned", "he groused that …". */
function unlistedVerb(table: WordTable, word: number): Cue | null {
  const clause = childBy(table, word, 'ccomp');
  const stated = clause > word && childBy(table, clause, 'mark', 'nsubj') >= 0;
  if (!stated && !besideQuotation(table, word)) return null;
  return unlisted(table, word);
}

function unlisted({ words }: WordTable, word: number): Cue {
  const lemma = words[word]!.lemma.toLowerCase();
  return { head: word, words: [word], kind: 'verb', row: null, lemma, probability: 0 };
}

/** True outside quotation marks with a quotation's border at most four words off, marks and commas counted. */
function besideQuotation(table: WordTable, word: number): boolean {
  if (table.quotation[word]! >= 0) return false;
  for (let step = 1; step <= 4; step++) {
    if ((table.quotation[word + step] ?? -1) >= 0 || (table.quotation[word - step] ?? -1) >= 0) return true;
  }
  return false;
}
