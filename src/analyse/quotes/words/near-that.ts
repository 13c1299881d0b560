import type { Word } from '../../text/document';
import { isHyphen } from './name-end';
import { isConjunctionThat } from './trim-run';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** How far behind its cue a clause may open: "said late on Monday at a meeting of the council that". */
const LONGEST_DELAY = 14;

/** The conjunction "that" behind a cue with no verb, comma or quotation before it, or -1. */
export function nearThat(table: WordTable, from: number): number {
  if (from >= table.words.length) return -1;
  const [, end] = sentenceBounds(table, from - 1);
  for (let at = from; at < Math.min(end, from + LONGEST_DELAY); at++) {
    if (isConjunctionThat(table, at) || isBehindWhere(table, at)) return at;
    const { upos } = table.words[at]!;
    // "in a 60-page report that"
    if (isHyphen(table, at)) continue;
    if (table.quotation[at]! >= 0 || /^(?:VERB|AUX|CCONJ|PUNCT)$/.test(upos)) return -1;
  }
  return -1;
}

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/i;
/** Where one posts. */
const NETWORK =
  /^(?:X|Twitter|Facebook|Instagram|Telegram|Weibo|TikTok|LinkedIn|YouTube|Threads|Bluesky|Social)$/;

/** "said on Sunday [that] talks …", "posted on X [that] …": neither has a relative clause, though a parser may see one. */
export function isBehindWhere({ words }: WordTable, that: number): boolean {
  const before = words[that - 1]?.text ?? '';
  return words[that]!.text.toLowerCase() === 'that' && (DAY.test(before) || NETWORK.test(before));
}

/** Longest name of those who are told something, with when and how, in words. */
const LONGEST_LISTENERS = 16;

/**
 * The "that" behind those who are told something, or -1: "told cheering supporters [that] the road was closed", "told
 * his counterpart, Ann Lee, by telephone [that] …". No noun has a relative clause there, whatever the parser makes of it.
 */
export function thatBehindListeners({ words, quotation }: WordTable, from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_LISTENERS); at++) {
    const { upos, xpos, text } = words[at]!;
    if (text.toLowerCase() === 'that') return at > from && opensClause(words[at + 1]) ? at : -1;
    const listener =
      /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|CCONJ)$/.test(upos) || (text === ',' && at > from);
    if (quotation[at]! >= 0 || !(listener || /^VB[GN]$/.test(xpos))) return -1;
  }
  return -1;
}

function opensClause(word: Word | undefined): boolean {
  return !!word && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(word.upos);
}
