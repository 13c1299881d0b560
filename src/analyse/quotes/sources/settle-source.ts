import type { Word } from '../../text/document';
import type { Cue } from '../attribution';
import { CLAUSE_REPAIRS } from './clause-repairs';
import { isMark } from '../cues/cue-site';
import { DAY_REPAIRS } from './day-repairs';
import { NOT_READER } from './not-reader';
import { NOT_RECIPIENT } from './not-recipient';
import { nameEnd } from '../words/name-end';
import { PUBLICATION } from '../words/publication';
import { RELATIVE_SUBJECTS } from './relative-subjects';
import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import { nominalBefore } from './surface-source';
import {
  withBracket,
  withBracketed,
  withKnowledge,
  withListed,
  withModifiers,
  withNameEnd,
} from './widen-source';
import { WITH_PARTNER } from './with-partner';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

export const SOURCE_REPAIRS: readonly SourceRepair[] = [
  {
    name: 'some name',
    apply: someName,
    reason: 'marks and verbs alone name nobody; the words beside the cue do',
    example: '«The road is closed,» reiterated [the head of the port, Ann Lee].',
  },
  NOT_READER,
  NOT_RECIPIENT,
  {
    name: 'no label',
    apply: withoutLabel,
    reason: 'a colon parts the speaker from a clock or a label before it',
    example: 'Updated 10:45 GMT: [Ann Lee] said the road was closed.',
    counterExample: '[The 10:30 Club] said the road was closed.',
  },
  {
    name: 'whole phrase',
    apply: withModifiers,
    reason: 'titles and quantities before a name belong to it',
    example: '[Former police chief Ann Lee] said the road was closed.',
  },
  ...CLAUSE_REPAIRS,
  {
    name: 'whole list',
    apply: withListed,
    reason: 'the nouns that open the sentence up to "and" speak, too',
    example: '[Many drivers and cyclists] alleged that the road was closed.',
    counterExample: 'In Paris and London [officials] alleged that the road was closed.',
  },
  WITH_PARTNER,
  {
    name: 'no place before',
    apply: withoutPlaces,
    reason:
      'names behind the "in" that opens a sentence tell where, though a tree may join them to the noun behind',
    example: 'In Paris and London [officials] alleged that the road was closed.',
    counterExample: 'In a letter [Leeds officials] alleged that the road was closed.',
  },
  {
    name: 'whole name',
    apply: withNameEnd,
    reason: 'capitals right behind a capital go on with the name',
    example: 'The dam leaks, according to [a report by the group Rivers Watch].',
    counterExample: 'The dam leaks, according to [Ann Lee] Monday.',
  },
  {
    name: 'up to the verb',
    apply: upToVerb,
    reason:
      'between an article and the verb stands one noun phrase, though its noun may be tagged as an adjective',
    example: '[A US official] denied that the road was closed.',
    counterExample: '[The mayor] yesterday said the road was closed.',
  },
  {
    name: 'people by a participle',
    apply: byParticiple,
    reason: 'an article and a participle right before the verb tell who speaks: "the accused", "the injured"',
    example: 'The court lost a letter that [the accused] says is forged.',
    counterExample: '[The mayor, surprised], said the road was closed.',
  },
  {
    name: 'whole remark',
    apply: withKnowledge,
    reason: 'what a source without a name knows tells who that is',
    example: '[Two people familiar with the plan] said the road would close.',
    counterExample: 'Close to tears, [Ann Lee] said the road would close.',
  },
  {
    name: 'whole brackets',
    apply: withBracket,
    reason: 'a bracket that opened within a name closes there',
    example: '[Ann Lee (left)] said the road was closed.',
  },
  {
    name: 'before its brackets',
    apply: withBracketed,
    reason: 'what closes a bracket goes with the name before it: the sign of a share',
    example: '[Lee & Dunn Inc. (NASDAQ: LEED), a builder of roads], today announced a new bridge.',
  },
  {
    name: 'whole quotations',
    apply: withoutOpenMark,
    reason: 'a name does not end between quotation marks that it opened; the remark with them is left out',
    example: '[Ann Lee], long known as "the Rock," said the bridge would close.',
  },
  {
    name: 'no remark with a quotation',
    apply: withoutOpenRemark,
    reason: 'a remark behind the name of whom one let speak goes on past quoted words of its own',
    example: '"The road is closed," said [Ann Lee], who wears a coat "of steel."',
    counterExample: '"The road is closed," said [Ann Lee, who wears a coat of steel].',
  },
  {
    name: 'no hitting back',
    apply: withoutHittingBack,
    reason: 'short verbs are taken for nouns between a name and "back"',
    example: '[The MDP] hit back, saying the road was closed.',
    counterExample: '[The MDP back bench] said the road was closed.',
  },
  {
    name: 'no passing on',
    apply: withoutPassingOn,
    reason: 'who passes on the words of another is no part of that name',
    example: '[Ann Lee], as quoted by the Post, said the road was closed.',
    counterExample: '[Ann Lee, as head of the bank], said the road was closed.',
  },
  ...DAY_REPAIRS,
  ...RELATIVE_SUBJECTS,
  {
    name: 'no fronted phrase',
    apply: withoutFronted,
    reason:
      'of two names with a comma between them, one behind a preposition or verb, the other at the cue speaks',
    example: 'After meeting Kim Dunn, [Ann Lee] said the road was closed.',
    counterExample: 'After the meeting [the mayor, Ann Lee], said the road was closed.',
  },
];

/** The source with its repairs made. */
export function settleSource(table: WordTable, run: Run, cue: Cue): Run {
  return SOURCE_REPAIRS.reduce((settled, { apply }) => apply(table, settled, cue), run);
}

function someName(table: WordTable, run: Run, { kind, head }: Cue): Run {
  if (kind !== 'verb' || table.words.slice(...run).some(namesSomebody)) return run;
  const end = run[0] < head ? nameEnd(table, head + 1) : 0;
  return end > head + 1 ? [head + 1, end] : (nominalBefore(table, Math.min(head, run[0]))?.run ?? run);
}

function withoutOpenMark({ words, quotation }: WordTable, [first, end]: Run): Run {
  const last = quotation[end - 1]!;
  if (last < 0 || quotation[first] === last || isMark(words[end - 1]!.text)) return [first, end];
  for (let at = first + 1; at < end; at++) if (words[at]!.text === ',') return [first, at];
  return [first, end];
}

function withoutOpenRemark({ words, quotation }: WordTable, [first, end]: Run, { head }: Cue): Run {
  const mark = /^(?:as|an?|the)$/.test(words[end]?.text ?? '') ? end + 1 : end;
  if (head > first || !isMark(words[mark]?.text ?? '') || (quotation[mark + 1] ?? -1) < 0)
    return [first, end];
  for (let at = first + 1; at < end - 1; at++)
    if (words[at]!.text === ',' && /^(?:who|which)$/.test(words[at + 1]!.text)) return [first, at];
  return [first, end];
}

/** "The MDP [hit back]" */
function withoutHittingBack({ words }: WordTable, [first, end]: Run): Run {
  const hits = /^(?:hit|hits|fire|fired|shot|lashed|struck)$/.test(words[end - 2]?.text ?? '');
  return hits && words[end - 1]!.text === 'back' && end - 2 > first ? [first, end - 2] : [first, end];
}

function namesSomebody({ text, upos, xpos }: Word): boolean {
  if (xpos === 'VBZ' && PUBLICATION.test(text)) return true;
  return /[\p{L}\p{N}]/u.test(text) && !/^(?:AUX|VERB)$/.test(upos);
}

/** "A [US] official denied": what the article opens goes on to the verb. */
function upToVerb({ words }: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const opens = first > 0 && /^(?:an?|the)$/i.test(words[first - 1]!.text);
  const between = words.slice(end, head);
  const nominal =
    between.length > 0 && between.length < 3 && between.every(({ upos }) => /^(?:ADJ|NOUN)$/.test(upos));
  return kind === 'verb' && opens && nominal ? [first - 1, head] : [first, end];
}

function byParticiple({ words }: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const names = words[head - 1]?.xpos === 'VBN' && words[head - 2]?.text.toLowerCase() === 'the';
  return kind === 'verb' && names && end <= head ? [head - 2, head] : [first, end];
}

/** "Ann Lee[, as first reported by the Post]", "the Post[, quoting officials]" */
function withoutPassingOn({ words }: WordTable, [first, end]: Run): Run {
  for (let at = first + 1; at < end - 1; at++) {
    if (words[at]!.text === ',' && /^(?:citing|quoting)$/.test(words[at + 1]!.text)) return [first, at];
    const opens = words[at]!.text === ',' && words[at + 1]!.text.toLowerCase() === 'as';
    if (opens && words.slice(at + 2, at + 4).some(({ xpos }) => xpos === 'VBN')) return [first, at];
  }
  return [first, end];
}

function withoutPlaces(table: WordTable, [first, end]: Run): Run {
  const { words } = table;
  const opens = first > 0 && sentenceBounds(table, first)[0] === first - 1;
  if (!opens || words[first - 1]!.text !== 'In') return [first, end];
  let at = first;
  while (at < end && /^(?:PROPN|CCONJ)$/.test(words[at]!.upos)) at++;
  return at < end && words[at]!.xpos === 'NNS' ? [at, end] : [first, end];
}

function withoutLabel({ words, quotation }: WordTable, [first, end]: Run): Run {
  for (let at = end - 2; at > first; at--)
    if (words[at]!.text === ':' && quotation[at]! < 0) return [at + 1, end];
  return [first, end];
}

/** What opens a phrase before a clause: "after", "citing", "asked by", "when". */
const OPENS_PHRASE = /^(?:IN|TO|VB[GND])$/;

/** Cuts "Kim Dunn, " of "Citing [Kim Dunn, Ann Lee] said"; a remark between two commas is no second name. */
function withoutFronted(table: WordTable, [first, end]: Run, cue: Cue): Run {
  if (end > cue.head || !opensPhrase(table, first)) return [first, end];
  const commas: number[] = [];
  for (let at = first + 1; at <= end; at++) if (table.words[at]?.text === ',') commas.push(at);
  const [comma, ...further] = commas;
  if (comma === undefined || comma >= end - 1) return [first, end];
  const closed = further.at(-1) === end;
  return closed && further.length < 2 ? [first, end] : [comma + 1, end];
}

/** The phrase's opening word stands before the run, or is its first; taggers take "Criticising" for a name. */
function opensPhrase({ words }: WordTable, first: number): boolean {
  const named = /^\p{Lu}\p{Ll}{3,}ing$/u.test(words[first]!.text) && words[first + 1]?.upos === 'PROPN';
  return named || [first - 1, first].some((at) => at >= 0 && OPENS_PHRASE.test(words[at]!.xpos));
}
