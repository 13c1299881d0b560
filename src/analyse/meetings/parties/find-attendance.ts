import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import { childrenBy } from '../../syntax/sentence-tree';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import { listedBefore } from './find-subject';
import type { MeetingParty, PartySearch } from './meeting-party';
import { nationsIn } from './nationalities';
import { phrasesAfter } from '../triggers/phrases-after';
import { readSegments } from './read-segment';

/** Whether a sentence holds any word of attendance, before the work of reading its tree. */
export function mayTellAttendance(words: readonly Word[], { attendance }: MeetingLexicon): boolean {
  const verbs = [attendance.attending, attendance.leading, attendance.including, attendance.accompanying];
  return words.some(({ lemma }) => PRESENT.has(lemma) || verbs.some((row) => row.includes(lemma)));
}

const PRESENT = new Set(['present', 'attendance']);

/** Who a sentence says was there, without naming the meeting: "Her deputy was also present", "Lee led the delegation". */
export function findAttendance(tree: SentenceTree, search: PartySearch): MeetingParty[] {
  const found = tree.words.flatMap((word, index) => partiesAt(tree, index, word, search));
  return found
    .filter(({ mention }) => mention?.kind === 'NAME')
    .map((party) => ({ ...party, place: 'INCLUDED' }));
}

function partiesAt(tree: SentenceTree, index: number, word: Word, search: PartySearch): MeetingParty[] {
  const { attendance } = search.lexicon;
  if (isNegated(tree, index)) return [];
  if (word.upos !== 'VERB') return isPresent(tree, index) ? listedBefore(tree, index, search) : [];
  if (attendance.attending.includes(word.lemma) && !hasObject(tree, index))
    return listedBefore(tree, index, search);
  if (attendance.leading.includes(word.lemma)) return leaders(tree, index, search);
  if (attendance.including.includes(word.lemma) && isDelegation(subjectBefore(tree, index), search.lexicon))
    return objects(tree, index, '', search);
  return attendance.accompanying.includes(word.lemma) ? objects(tree, index, 'by', search) : [];
}

/** "Lee led the Kenyan delegation", "the Kenyan delegation was led by Lee", who came for Kenya. */
function leaders(tree: SentenceTree, verb: number, search: PartySearch): MeetingParty[] {
  const isPassive = isDelegation(subjectBefore(tree, verb), search.lexicon);
  if (!isPassive && !hasDelegation(tree, verb, search.lexicon)) return [];
  const led = tree.words.filter((_, at) => (isPassive ? at < verb : at > verb)).map(({ text }) => text);
  const nations = nationsIn(led, search.nationalities);
  const found = isPassive ? objects(tree, verb, 'by', search) : listedBefore(tree, verb, search).slice(-1);
  return found.map((party) => ({ ...party, nations: [...party.nations, ...nations] }));
}

/** "Will not attend", "was never present": who stays away is no party. */
export function isNegated({ words }: SentenceTree, index: number): boolean {
  return words.slice(Math.max(0, index - 3), index).some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));
}

/** "Were present", "were in attendance". */
function isPresent({ words }: SentenceTree, index: number): boolean {
  if (!PRESENT.has(words[index]?.text.toLowerCase() ?? '')) return false;
  const before = words.slice(Math.max(0, index - 3), index);
  return before.some((word) => word.lemma === 'be') && words[index + 1]?.upos !== 'NOUN';
}

function hasObject(tree: SentenceTree, verb: number): boolean {
  return childrenBy(tree, verb, 'obj').length > 0;
}

function hasDelegation(tree: SentenceTree, verb: number, lexicon: MeetingLexicon): boolean {
  const [object] = phrasesAfter(tree, verb);
  if (!object || object.preposition || object.participle) return false;
  return isDelegation(
    tree.words.slice(object.from, object.to).findLast((word) => word.upos === 'NOUN'),
    lexicon,
  );
}

function subjectBefore(tree: SentenceTree, verb: number): Word | undefined {
  return tree.words[childrenBy(tree, verb, 'nsubj')[0] ?? -1];
}

function isDelegation(word: Word | undefined, { attendance }: MeetingLexicon): boolean {
  return word !== undefined && attendance.delegations.includes(word.lemma.toLowerCase());
}

function objects(tree: SentenceTree, verb: number, preposition: string, search: PartySearch): MeetingParty[] {
  const phrases = phrasesAfter(tree, verb).filter((phrase) => phrase.preposition === preposition);
  return phrases.flatMap(({ from, to }) => readSegments(tree, from, to, 'INCLUDED', search));
}
