import type { Word } from '../../text/document';
import { DAY } from './day-repairs';
import { isHyphen, nameEnd } from '../words/name-end';
import { invertedAtEnd } from './inverted-at-end';
import { isCalled } from '../contents/is-called';
import { headAfter } from '../words/noun-phrase';
import type { SourceGuess } from '../words/run';
import { partedSubject } from './parted-subject';
import { isPublished, mistaggedSubject, publicationBefore } from '../words/publication';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** The speaker of a verb by the order of words alone; null where it does not tell. */
export function surfaceSource(table: WordTable, verb: number): SourceGuess | null {
  return (
    mistaggedSubject(table, verb) ??
    publicationBefore(table, verb) ??
    behindWith(table, verb) ??
    beforeDay(table, verb) ??
    besideQuotation(table, verb) ??
    invertedAtEnd(table, verb) ??
    finalSubject(table, verb) ??
    partedSubject(table, verb)
  );
}

/** "…, with [one, Ann Lee,] accusing the board": a participle has its own subject behind "with". */
function behindWith(table: WordTable, verb: number): SourceGuess | null {
  const { words, quotation } = table;
  if (words[verb]!.xpos !== 'VBG' || quotation[verb]! >= 0) return null;
  const least = Math.max(sentenceBounds(table, verb)[0] + 1, verb - LONGEST_WITH);
  if (verb <= least) return null;
  let at = verb - 1;
  while (at > least && words[at]!.text !== 'with' && isNominal(table, at)) at--;
  const opens = words[at]!.text === 'with' && words[at - 1]?.text === ',';
  const end = words[verb - 1]!.text === ',' ? verb - 1 : verb;
  return opens && end > at + 1 ? { run: [at + 1, end], rule: BEHIND_WITH } : null;
}

/** In words. */
const LONGEST_WITH = 14;
export const BEHIND_WITH = 'behind with';

/** "[The candidate, Ann Lee], on Tuesday refused": a day between commas and verb is no subject. */
function beforeDay(table: WordTable, verb: number): SourceGuess | null {
  const { words } = table;
  const [first] = sentenceBounds(table, verb);
  const day = DAY.test(words[verb - 1]?.text ?? '') && words[verb - 2]?.text === 'on' ? verb - 2 : -1;
  if (day <= first || words[day - 1]!.text !== ',') return null;
  const whole = nominalStart(table, day - 1) <= first && /^(?:DET|PROPN|NOUN)$/.test(words[first]!.upos);
  return whole ? { run: [first, day - 1], rule: 'before a day' } : null;
}

/**
 * '…," the mayor told us' and '…," said the mayor': what stands between a quotation and the verb names the speaker,
 * whatever the parser made of it, since treebanks have few such sentences.
 */
function besideQuotation(table: WordTable, verb: number): SourceGuess | null {
  // "Premier 'lied' about party, says report".
  if (table.quotation[verb]! >= 0 || invertedAtEnd(table, verb)) return null;
  const start = nominalStart(table, verb);
  // '…," so said the mayor'
  const bare = table.words.slice(start, verb).every(({ upos }) => upos === 'ADV');
  const named =
    !bare && table.words[start]!.upos !== 'PUNCT' && !/^(?:WDT|WP)$/.test(table.words[start]!.xpos);
  if (named && closesQuotation(table, start - 1) && table.words[start]!.text !== 'by')
    return { run: [start, verbStart(table, start, verb)], rule: 'after quotation' };
  if (!closesQuotation(table, bare ? start - 1 : verb - 1)) return aroundRemark(table, verb);
  // 'whose song "The Rock" made him rich'
  if (/^(?:him|them|me|us)$/.test(table.words[verb + 1]?.text ?? '')) return null;
  const end = nameEnd(table, verb + 1);
  return end > verb + 1 && !isCalled(table, verb - 1) ? { run: [verb + 1, end], rule: 'inverted' } : null;
}

/** Longest remark between a speaker and the verb, in words. */
const LONGEST_REMARK = 25;

/** '…," [the mayor], who spoke on Monday, told': a remark between commas parts who speaks from the verb. */
function aroundRemark(table: WordTable, verb: number): SourceGuess | null {
  const { words } = table;
  if (words[verb - 1]?.text !== ',') return null;
  let who = verb - 2;
  while (who > verb - LONGEST_REMARK && who > 1 && table.quotation[who]! < 0 && words[who]!.text !== 'who')
    who--;
  if (words[who]?.text !== 'who' || words[who - 1]?.text !== ',') return null;
  const start = nominalStart(table, who - 1);
  return start < who - 1 && closesQuotation(table, start - 1)
    ? { run: [start, verb - 1], rule: 'after quotation' }
    : null;
}

/** What may stand behind such a verb: whom one told, or the day; a participle behind a comma tells of the speaker. */
function endsStatement({ words }: WordTable, verb: number, end: number): boolean {
  const tells = words[verb]!.text === 'told';
  if (isOccasion(words.slice(verb + 1, end))) return true;
  for (let at = verb + 1; at < end; at++) {
    const { text, upos } = words[at]!;
    if (text === ';' || (text === ',' && words[at + 1]?.xpos === 'VBG')) return true;
    if (upos !== 'PUNCT' && !(tells && NOMINAL.test(upos)) && !/^on$|day$/.test(text)) return false;
  }
  return true;
}

/** "in a joint statement on Monday": nothing but where and when it was said. */
function isOccasion(rest: readonly Word[]): boolean {
  return (
    rest[0]?.text === 'in' &&
    rest.every(({ upos, text }) => text === '.' || /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(upos))
  );
}

/**
 * "…, the news agency, IRNA, reported.", "…, IRNA reported on Monday, citing officials.": between a comma and a verb
 * that ends the statement stands its subject, with a name set between commas as part of it.
 */
function finalSubject(table: WordTable, verb: number): SourceGuess | null {
  const [first, end] = sentenceBounds(table, verb);
  if (!endsStatement(table, verb, end)) return null;
  const start = jointStart(table, nominalStart(table, verb), verb);
  if (verb - first < 3) return null;
  let comma = verb - 1;
  while (comma > start && table.words[comma]!.upos === 'ADV') comma--;
  const back = (): void => {
    do comma--;
    while (comma >= start && table.words[comma]!.text !== ',');
  };
  const apposed = table.words[comma]?.text === ',';
  back();
  if (apposed) back();
  if (comma < Math.max(start, first + 2) || !isMainClause(table, first, comma)) return null;
  return { run: [comma + 1, verbStart(table, comma + 1, verb)], rule: 'final subject' };
}

/** "…, [police and] hospital officials said": of two who speak the first stands before "and". */
function jointStart(table: WordTable, start: number, verb: number): number {
  const { words } = table;
  const whole = words.slice(start, verb).some(({ text }) => text === ',');
  if (whole || start < 2 || words[start - 1]!.text !== 'and' || words[start - 2]!.text === ',') return start;
  return nominalStart(table, start - 1);
}

/** A finite verb before the comma: what precedes is a clause, not a list of names. */
function isMainClause(table: WordTable, first: number, comma: number): boolean {
  for (let at = first; at < comma; at++) if (/^(?:VBZ|VBP|VBD|MD)$/.test(table.words[at]!.xpos)) return true;
  return false;
}

/** Longest name of a speaker that is read by the words' kinds alone, in words. */
const LONGEST_NOMINAL = 25;
const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|SYM|X)$/;

/** Where the words before a verb begin that can all be part of one name, with auxiliaries and adverbs next to it. */
function nominalStart(table: WordTable, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < 4 && /^(?:AUX|ADV)$/.test(table.words[at - 1]!.upos)) at--;
  const stop = Math.max(0, at - LONGEST_NOMINAL);
  while (at > stop && isNominal(table, at - 1)) at--;
  return at;
}

function isNominal(table: WordTable, word: number): boolean {
  const { upos, text } = table.words[word]!;
  if (isHyphen(table, word) || isHyphen(table, word - 1)) return table.quotation[word]! < 0;
  if (text === 'briefed' && /^(?:on|about)$/.test(table.words[word + 1]?.text ?? '')) return true;
  if (isPublished(table, word)) return true;
  return table.quotation[word]! < 0 && (NOMINAL.test(upos) || text === ',' || text === '(' || text === ')');
}

function verbStart(table: WordTable, start: number, verb: number): number {
  let at = verb;
  while (at > start + 1 && leadsToVerb(table.words[at - 1]!)) at--;
  return at;
}

/** "[Ann Lee] has also today announced" */
function leadsToVerb({ upos, text }: Word): boolean {
  return /^(?:AUX|ADV|PUNCT)$/.test(upos) || DAY_BEFORE_VERB.test(text);
}

/** Between a speaker and the verb, tagged as a noun. */
export const DAY_BEFORE_VERB = /^(?:yesterday|today|tonight)$/;

/** True for a mark that closes a quotation, with its comma outside allowed. */
export function closesQuotation(table: WordTable, word: number): boolean {
  if (word < 1 || !/^[,"”’'»«]+$/.test(table.words[word]!.text)) return false;
  const outside = table.words[word]!.text === ',' ? word - 1 : word;
  return table.quotation[outside]! < 0 && (table.quotation[outside - 1] ?? -1) >= 0;
}

/** How a remark on a speaker opens that stands between commas: "who …", "a former …", "citing …", "58". */
const INSERTION = /^(?:who|whose|which)$/i;

/**
 * "[Ann Lee, who advised the city], said": between a name and its verb stands a remark between commas, in which other
 * names lie nearer to the verb.
 */
export function acrossInsertion(table: WordTable, verb: number): SourceGuess | null {
  const [first] = sentenceBounds(table, verb);
  const end = verbStart(table, first, verb);
  if (table.words[end]?.text !== ',' || table.quotation[verb]! >= 0) return null;
  for (let at = end - 1; at > first; at--) {
    if (table.words[at]!.text !== ',' || !opensInsertion(table, at + 1)) continue;
    const start = nameStart(table, first, at);
    return start < at ? { run: [start, end], rule: 'across insertion' } : null;
  }
  return null;
}

function opensInsertion(table: WordTable, word: number): boolean {
  const { text, xpos } = table.words[word]!;
  if (INSERTION.test(text) || /^(?:DT|VBG|VBN|CD)$/.test(xpos)) return true;
  // Taggers take the participle of "Ann Lee, asked about the loan, said" for the past.
  return xpos === 'VBD' && /^(?:about|of|by|if|whether|to|that)$/i.test(table.words[word + 1]?.text ?? '');
}

/** Where the name begins that ends before a word, without an adverbial parted by a comma: "On Monday, [Ann Lee]". */
function nameStart(table: WordTable, first: number, end: number): number {
  let start = Math.max(first, nominalStart(table, end));
  const comma = firstComma(table, start, end);
  if (comma > 0 && /^(?:ADP|ADV)$/.test(table.words[start]!.upos)) start = comma + 1;
  while (start < end && /^(?:PUNCT|ADP|PART)$/.test(table.words[start]!.upos)) start++;
  return headAfter(table, start, end) < 0 ? end : start;
}

function firstComma(table: WordTable, from: number, end: number): number {
  for (let at = from; at < end; at++) if (table.words[at]!.text === ',') return at;
  return -1;
}

/** The words right before a verb that can all be one name, where the sentence or a comma begins with them. */
export function nominalBefore(table: WordTable, verb: number): SourceGuess | null {
  const [first] = sentenceBounds(table, verb);
  let start = Math.max(first, nominalStart(table, verb));
  const end = verbStart(table, start, verb);
  // A comma parts an adverbial from the name: "On Monday, the mayor".
  for (let at = end - 1; at > start; at--) if (table.words[at]!.text === ',') start = at + 1;
  while (start < end && /^(?:PUNCT|ADP|PART)$/.test(table.words[start]!.upos)) start++;
  return headAfter(table, start, end) < 0 ? null : { run: [start, end], rule: 'words before' };
}

/** '…," Lee notes': true where a quotation, words that can be one name and then this word stand in a row. */
export function endsNameAfterQuotation(table: WordTable, word: number): boolean {
  if (table.quotation[word]! >= 0 || table.words[word - 1]?.upos !== 'PROPN') return false;
  return closesQuotation(table, nominalStart(table, word) - 1);
}
