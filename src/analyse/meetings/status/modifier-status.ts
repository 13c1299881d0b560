import type { MeetingStatus } from '../../../model/meeting';
import type { MeetingLexicon, MeetingStatusRow } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** What one mention says of a meeting's status, and how plainly. */
export interface StatusEvidence {
  /** Null: no meeting is reported. */
  status: MeetingStatus | null;
  strength: number;
}

/** What stands before the noun: "planned talks", "after the talks", "plans for talks". */
export function modifierStatus(
  { tree, index, verb, after }: MeetingTrigger,
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  if (verb) return undefined;
  const rows: StatusEvidence[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const word = tree.words[at];
    if (!word || word.upos === 'AUX') break;
    const brings = word.xpos === 'VBG' && lexicon.creatingVerbs.includes(word.lemma);
    const wanted = brings && aboveStatus(tree, { preposition: at - 1, noun: index }, lexicon);
    if (wanted) return wanted;
    const isOwn = word.xpos === 'HYPH' || word.label === 'amod';
    if (!isOwn && (word.upos === 'VERB' || word.upos === 'PUNCT')) break;
    const preposition = word.xpos === 'IN' || word.xpos === 'VBG' || word.text.toLowerCase() === 'ahead';
    const row = rowFor(lexicon, word.text.toLowerCase(), preposition ? 'PREPOSITION' : 'MODIFIER');
    if (row) rows.push(row);
    const told = preposition && aboveStatus(tree, { preposition: at, noun: index }, lexicon);
    if (told) rows.push(told);
    if (preposition && word.text.toLowerCase() !== 'of') break;
  }
  if (isLater(tree, index, after.at(-1)?.to ?? index)) return { status: 'PLANNED', strength: 2 };
  return [...rows].sort((a, b) => b.strength - a.strength)[0];
}

/** By what stands before the preposition: "called for talks", "hopes for talks", "prospects of resuming talks". */
function aboveStatus(
  tree: SentenceTree,
  { preposition, noun }: { preposition: number; noun: number },
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  const above = tree.words[preposition - 1];
  const [link, lemma] = [tree.words[preposition]?.text.toLowerCase() ?? '', above?.lemma ?? ''];
  if (above?.upos === 'VERB') return rowFor(lexicon, `${lemma}_${link}`, 'VERB');
  if (above?.upos !== 'NOUN') return undefined;
  const told = headStatus(tree, { head: preposition - 1, noun }, lexicon);
  // "A reason for talks": they are not there yet, unlike "envoys for the talks".
  const isWanted =
    link === 'for' && !lexicon.partyNouns.includes(lemma) && !isSettled(tree, preposition, noun);
  return told ?? (isWanted ? { status: 'PROPOSED', strength: 1 } : undefined);
}

function isSettled({ words }: SentenceTree, from: number, noun: number): boolean {
  return words
    .slice(from + 1, noun)
    .some(({ text, xpos }) => /^(?:the|this|these)$/i.test(text) || /^(?:POS|PRP\$)$/.test(xpos));
}

/** "Hopes for talks", "no plans for a visit"; "an invitation to the summit" is to what is planned without it. */
function headStatus(
  tree: SentenceTree,
  { head, noun }: { head: number; noun: number },
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  const row = rowFor(lexicon, tree.words[head]?.lemma ?? '', 'HEAD');
  if (row && isNone(tree, head)) return NO_MEETING;
  return row?.status === 'PROPOSED' && isSettled(tree, head, noun) ? { status: 'PLANNED', strength: 1 } : row;
}

export const NO_MEETING: StatusEvidence = { status: null, strength: 3 };

/** "No plans", "no immediate plans". */
export function isNone({ words }: SentenceTree, noun: number): boolean {
  const own = words.slice(0, noun).findLastIndex(({ xpos }) => !/^(JJ|NN|VBN)$/.test(xpos));
  return words[noun]?.upos === 'NOUN' && /^no$/i.test(words[own]?.text ?? '');
}

/** "The summit on trade is cancelled": an adjective behind the noun's own phrases tells what one before it would. */
export function predicated(
  { tree, index, verb, after }: MeetingTrigger,
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  const close = after.at(-1)?.to ?? index + 1;
  const be = tree.words[close]?.text === ',' ? close + 1 : close;
  const adjective = tree.words[be + 1];
  if (verb || tree.words[be]?.lemma !== 'be' || adjective?.upos !== 'ADJ') return undefined;
  return rowFor(lexicon, adjective.text.toLowerCase(), 'MODIFIER');
}

/** "Its meeting next week": ahead whatever the verb. */
function isLater({ words }: SentenceTree, index: number, end: number): boolean {
  return words
    .slice(index + 1, end)
    .some(
      ({ text }, i, own) =>
        /^tomorrow$/i.test(text) ||
        (/^next$/i.test(text) &&
          /^(week|month|year|fall|spring|summer|autumn|winter|[A-Z][a-z]+day)$/.test(own[i + 1]?.text ?? '')),
    );
}

/** The row of a word of status in such a place. */
export function rowFor(
  lexicon: MeetingLexicon,
  lemma: string,
  where: MeetingStatusRow['where'],
): MeetingStatusRow | undefined {
  return lexicon.statuses.find((row) => row.where === where && row.lemmas.includes(lemma));
}

/**
 * "Will prepare a full summit", "is preparing for talks": it is still to come. Not where somebody prepared it, nor of
 * "those who prepare the talks": it may have been held since.
 */
export function prepared({
  tree: { words },
  index,
  verb,
  span: [start],
}: MeetingTrigger): StatusEvidence | undefined {
  let at = words.slice(0, index).findLastIndex((word) => word.end <= start);
  while (/^(?:DT|PRP\$|JJ)$/.test(words[at]?.xpos ?? '')) at--;
  if (words[at]?.text === 'for') at--;
  if (verb || words[at]?.lemma !== 'prepare') return undefined;
  const { xpos } = words[at]!;
  const helper = words[at - 1];
  const isAhead =
    /^VB[PZ]$/.test(xpos) ||
    (xpos === 'VB' && /^(?:will|to)$/.test(helper?.lemma ?? '')) ||
    (xpos === 'VBG' && /^(?:am|is|are|'s|’s|'re|’re)$/.test(helper?.text ?? ''));
  const isRelative = words.slice(0, at).some((word) => /^W(?:P|DT)/.test(word.xpos));
  return isAhead && !isRelative ? { status: 'PLANNED', strength: 1 } : undefined;
}
