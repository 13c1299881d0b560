import { headAfter } from './noun-phrase';
import type { Run } from './run';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** Longest name of a speaker that is read by the words' kinds alone, in words. */
const LONGEST_NAME = 40;
const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|SYM|X)$/;
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/**
 * Where the words behind a verb end that name its speaker, with what tells who that is: 'said [Ann Lee of Leeds, an
 * expert on dams who advised the city] on Monday'. `from` where no name stands there.
 */
export function nameEnd(table: WordTable, from: number): number {
  const [, sentenceEnd] = sentenceBounds(table, from);
  const stop = Math.min(sentenceEnd, from + LONGEST_NAME);
  let at = from;
  while (at < stop && table.quotation[at]! < 0) {
    const next = nameGoesOn(table, [from, stop], at);
    if (next < 0) break;
    at = next;
  }
  if (isClause(table, from, at)) return from;
  return trimmedName(table, from, beforeCircumstance(table, from, beforeClause(table, from, at)));
}

/** The word after the part of a name that begins here, or -1 where it is no part of one. */
function nameGoesOn(table: WordTable, [from, stop]: Run, at: number): number {
  const { upos, text } = table.words[at]!;
  if (/^(?:who|whose)$/i.test(text) && at > from) return relativeEnd(table, at, stop);
  if (NOMINAL.test(upos) || upos === 'CCONJ' || /^[,()]$/.test(text)) return at + 1;
  // "the bank's then head"
  if (text === 'then' && at > from && /^(?:DET|PART)$/.test(table.words[at - 1]!.upos)) return at + 1;
  if (isHyphen(table, at) || isHyphen(table, at - 1)) return at + 1;
  return isParticiple(table, from, at) ? participleEnd(table, at, stop) : -1;
}

/** "…, who advised the city": to the end of the sentence, or before a quotation or participle behind a comma. */
function relativeEnd(table: WordTable, at: number, stop: number): number {
  let end = at + 1;
  while (end < stop && table.quotation[end]! < 0 && !(isComma(table, end) && opensNext(table, end + 1)))
    end++;
  return end;
}

function opensNext(table: WordTable, word: number): boolean {
  const { xpos = '' } = table.words[word] ?? {};
  return xpos === 'VBG' || (table.quotation[word] ?? -1) >= 0 || (table.quotation[word + 1] ?? -1) >= 0;
}

/** "exit polls [reported] by CNN", "a firm [called] Dam": a participle of a noun right before it. */
function isParticiple(table: WordTable, from: number, at: number): boolean {
  const { xpos, label } = table.words[at]!;
  const noun = table.head[at]!;
  return /^VB[NG]$/.test(xpos) && label === 'acl' && noun >= from && noun < at && !isComma(table, at - 1);
}

function participleEnd(table: WordTable, at: number, stop: number): number {
  let end = at + 1;
  while (end < stop && end <= table.right[at]! && table.quotation[end]! < 0 && !isComma(table, end)) end++;
  return end;
}

/** 'said [the road] was closed': the words are the subject of what is said, not its speaker. */
function isClause(table: WordTable, from: number, at: number): boolean {
  if (!FINITE.test(table.words[at]?.xpos ?? '')) return false;
  for (let word = from; word < at; word++)
    if (isComma(table, word) || table.words[word]!.upos === 'CCONJ') return false;
  return true;
}

/** 'said Lee, and [the road] was closed': cut where the clause began that the verb shows. */
function beforeClause(table: WordTable, from: number, at: number): number {
  if (!FINITE.test(table.words[at]?.xpos ?? '')) return at;
  let end = at;
  while (end > from && !isComma(table, end) && table.words[end]!.upos !== 'CCONJ') end--;
  return end;
}

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|last|earlier|later|this|during|after|before|since|until|amid)$/i;

/** Cuts "on Monday", "in a statement", "Thursday" off the end of a name. */
function beforeCircumstance(table: WordTable, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const { text, upos } = table.words[at]!;
    if (/^(?:who|whose)$/i.test(text)) return end;
    if (TIME.test(text) || (upos === 'ADP' && !belongsToNoun(table, from, at))) return at;
  }
  return end;
}

/** What a speaker stands in, at or on while speaking, and tells nothing of who that is. */
const OCCASION =
  /^(?:statement|interview|speech|e-?mail|conference|tweet|letter|report|briefing|call|debate|testimony|post|release|message|reply|response|telephone|phone|twitter|facebook|television|radio|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|court|contrast|address|article|event|rally|hearing|visit|reporter)s?$/i;

function belongsToNoun(table: WordTable, from: number, preposition: number): boolean {
  if (/^of$/i.test(table.words[preposition]!.text)) return true;
  const noun = table.head[preposition]!;
  if (noun < 0 || OCCASION.test(table.words[noun]!.text)) return false;
  if (/^(?:for|at|from|with)$/i.test(table.words[preposition]!.text)) return true;
  const above = table.head[noun]!;
  if (above < from || above >= preposition) return false;
  // "the Council on Trade", but "said Lee in Paris".
  return table.words[above]!.upos === 'NOUN' || /^(?:on|to|against)$/i.test(table.words[preposition]!.text);
}

function trimmedName(table: WordTable, from: number, end: number): number {
  let at = end;
  while (at > from && /^(?:PUNCT|ADP|DET|PART|CCONJ)$/.test(table.words[at - 1]!.upos)) at--;
  return headAfter(table, from, at) < 0 ? from : at;
}

function isComma(table: WordTable, word: number): boolean {
  return table.words[word]?.text === ',';
}

/** The hyphen of a compound: "Los Angeles-based", "prize-winning". */
export function isHyphen(table: WordTable, word: number): boolean {
  const { text, end } = table.words[word] ?? { text: '', end: 0 };
  return text === '-' && table.words[word - 1]?.end === end - 1 && table.words[word + 1]?.start === end;
}
