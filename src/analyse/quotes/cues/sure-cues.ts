import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Cue } from '../attribution';
import type { ContentGuess } from '../contents/content-rules';
import { publicationBefore } from '../words/publication';
import { leftOpen } from '../words/silent-verb';
import type { WordTable } from '../words/word-table';

type Claims = Pick<QuoteLexicon, 'claimNouns'>;

/** A construction in which a verb tells of a statement however seldom the model has seen it so. */
interface SureCue {
  name: string;
  holds: (table: WordTable, cue: Cue, lexicon: Claims) => boolean;
  reason: string;
  /** A sentence, and one that looks like it. */
  example: string;
  counterExample: string;
}

export const SURE_CUES: readonly SureCue[] = [
  {
    name: 'denied doing',
    holds: ({ words }, { row, head }) => row?.act === 'DENY' && words[head + 1]?.xpos === 'VBG',
    reason: 'nobody denies doing something but in words',
    example: 'Lee denies meeting Dunn in Leeds',
    counterExample: 'The firm denies tenants nothing.',
  },
  {
    name: 'asked whether',
    holds: asksWhether,
    reason: 'a question behind a verb of asking, with an adverb between at most',
    example: 'Ann Lee wondered aloud if the bridge was safe.',
    counterExample: 'It is no wonder the bridge fell if it was old.',
  },
  {
    name: 'accused of',
    holds: accusesOf,
    reason:
      'whoever is accused of something is told so, also where the tagger takes the verb for a participle',
    example: 'The union IG Helix accused managers of "panic" and left the talks.',
    counterExample: 'The man accused of theft left the court.',
  },
  {
    name: 'quoted as telling',
    holds: isQuotedAs,
    reason: 'whoever is quoted as doing something does it in words',
    example: 'Ann Lee was quoted by IRNA as telling reporters it had rained.',
    counterExample: 'Ann Lee was seen as telling the truth.',
  },
  {
    name: 'a publication shows',
    holds: (table, { lemma, head }) => SHOWS.test(lemma) && publicationBefore(table, head) !== null,
    reason: 'what is published shows or finds something in words',
    example: 'Most want to stay, a poll published Friday found.',
    counterExample: 'Most want to stay, but the police found a bomb.',
  },
  {
    name: 'rejects the charge',
    holds: turnsAway,
    reason: 'a claim is turned away in words',
    example: 'Dunn rubbished the claims.',
    counterExample: 'Dunn rejected the heart that he was offered.',
  },
  {
    name: 'denies in a headline',
    holds: deniesInHeadline,
    reason: 'a headline denies in the present tense, with no more than a noun behind it',
    example: 'Mayor denies secret meeting with builder',
    counterExample: 'The mayor denied the builder a licence.',
  },
  {
    name: 'would not say why',
    holds: (table, { head }) => leftOpen(table, head) !== null,
    reason: 'who speaks leaves a question open',
    example: 'Ann Lee confirmed the raid but would not say why.',
    counterExample: 'Ann Lee left the bank but would not run.',
  },
];

/** True where a verb is one of saying by what stands around it, whatever the model thinks. */
export function isSureCue(table: WordTable, cue: Cue, lexicon: Claims): boolean {
  return cue.kind === 'verb' && cue.row !== null && SURE_CUES.some(({ holds }) => holds(table, cue, lexicon));
}

function asksWhether({ words }: WordTable, { row, lemma, head }: Cue): boolean {
  if (row?.act !== 'ASK' && lemma !== 'ask') return false;
  const next = words[head + 1]?.upos === 'ADV' ? head + 2 : head + 1;
  return /^(?:if|whether)$/.test(words[next]?.text ?? '');
}

/** The accused stands between verb and "of", and is no longer than this many words. */
const LONGEST_ACCUSED = 8;

function accusesOf({ words }: WordTable, { lemma, head }: Cue): boolean {
  if (lemma !== 'accuse' || !/^(?:NOUN|PROPN|PRON|ADV)$/.test(words[head - 1]?.upos ?? '')) return false;
  for (let at = head + 1; at <= head + LONGEST_ACCUSED; at++) {
    if (words[at]?.text === 'of') return at > head + 1;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|CCONJ)$/.test(words[at]?.upos ?? '')) return false;
  }
  return false;
}

const SHOWS = /^(?:find|show|reveal|suggest|indicate|conclude|estimate|warn)$/;

/** How far behind "quoted" its "as" may stand: "quoted by the state-run news agency as". */
const LONGEST_MEDIUM = 12;

function isQuotedAs({ words }: WordTable, { head }: Cue): boolean {
  if (words[head]!.xpos !== 'VBG' || words[head - 1]?.text !== 'as') return false;
  const before = words.slice(Math.max(0, head - LONGEST_MEDIUM), head);
  return before.some(({ lemma, xpos }) => lemma === 'quote' && xpos === 'VBN');
}

function turnsAway(table: WordTable, cue: Cue, lexicon: Claims): boolean {
  return deniedClaim(table, cue, lexicon) !== null;
}

/** "rejects [charge]", "rubbished [the claims that …]": null where no claim stands behind a verb of denying. */
export function deniedClaim(
  { words, right }: WordTable,
  { row, kind, head }: Cue,
  { claimNouns }: Claims,
): ContentGuess | null {
  if (kind !== 'verb' || row?.act !== 'DENY' || !/^VB[DZP]$/.test(words[head]!.xpos)) return null;
  const noun = words[head + 1]?.upos === 'DET' ? head + 2 : head + 1;
  if (!claimNouns.includes(words[noun]?.lemma ?? '')) return null;
  return { runs: [[head + 1, right[noun]! + 1]], rule: 'claim' };
}

/** "would not say [how many]" */
export function openQuestion(table: WordTable, { head }: Cue): ContentGuess | null {
  const run = leftOpen(table, head);
  return run && { runs: [run], rule: 'left open' };
}

const NOMINAL = /^(?:ADJ|DET|NOUN|NUM|PROPN|VERB)$/;

function deniesInHeadline({ words, sentence }: WordTable, { row, head }: Cue): boolean {
  const denies = row?.act === 'DENY' && /^VB[ZP]$/.test(words[head]!.xpos) && sentence[head] === 0;
  return denies && NOMINAL.test(words[head + 1]?.upos ?? '');
}
