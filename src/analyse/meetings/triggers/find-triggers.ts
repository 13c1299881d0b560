import type { Span } from '../../../model/span';
import type {
  MeetingLexicon,
  MeetingModifierRow,
  MeetingNounRow,
  MeetingVerbRow,
} from '../../lexicon/meeting-lexicon';
import { childrenBy } from '../../syntax/sentence-tree';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import { subjectOf } from '../parties/find-subject';
import type { MeetingTrigger } from './meeting-trigger';
import { phrasesAfter } from './phrases-after';

/** Labels of what stands before a noun and belongs to its name: "two-day summit", "peace talks". */
const MODIFIER_LABELS = ['compound', 'amod', 'nummod', 'punct', 'flat', 'dep'];

/** The lexicon's rows by lemma. */
export interface TriggerTables {
  nouns: Map<string, MeetingNounRow>;
  verbs: Map<string, MeetingVerbRow>;
  lexicon: MeetingLexicon;
}

export function triggerTables(lexicon: MeetingLexicon): TriggerTables {
  return {
    nouns: new Map(lexicon.nouns.map((row) => [row.lemma, row])),
    verbs: new Map(lexicon.verbs.map((row) => [row.lemma, row])),
    lexicon,
  };
}

/** Every word of a sentence that may report a meeting, in order. */
export function findTriggers(tree: SentenceTree, tables: TriggerTables): MeetingTrigger[] {
  return tree.words.flatMap((word, index) => {
    const noun =
      isNoun(word) || isSubject(tree.words, index) ? tables.nouns.get(word.lemma.toLowerCase()) : undefined;
    if (noun) return nounTrigger(tree, index, noun, tables.lexicon);
    const verb = word.upos === 'VERB' ? verbRow(word, tables) : visitingRow(word, tables);
    return verb ? verbTrigger(tree, index, verb, tables.lexicon) : [];
  });
}

/** Whether a sentence holds any word of the tables, before the work of reading its tree. */
export function mayHoldTrigger(words: readonly Word[], { nouns, verbs }: TriggerTables): boolean {
  return words.some(
    ({ lemma }) =>
      nouns.has(lemma.toLowerCase()) ||
      verbs.has(lemma) ||
      verbs.has(`${lemma}e`) ||
      verbs.has(withoutIng(lemma)),
  );
}

/** The lemmas of rare verbs lack their mute e: "telephon". */
function verbRow({ lemma }: Word, { verbs }: TriggerTables): MeetingVerbRow | undefined {
  return verbs.get(lemma) ?? verbs.get(`${lemma}e`);
}

/** "A visiting delegation": before a noun it may be taken for another noun or an adjective. */
function visitingRow({ lemma, label }: Word, { verbs }: TriggerTables): MeetingVerbRow | undefined {
  if (label !== 'amod' && label !== 'compound') return undefined;
  const row = verbs.get(withoutIng(lemma));
  return row?.kind === 'VISIT' ? row : undefined;
}

function withoutIng(lemma: string): string {
  return lemma.endsWith('ing') ? lemma.slice(0, -'ing'.length) : '';
}

function isNoun(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN';
}

/** "Oslo talks fail": a headline's subject, which looks like its verb. */
function isSubject(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index]!, words[index + 1]];
  return word.xpos === 'VBZ' && index > 0 && /^(?:VBP|VBD|VBZ|MD)$/.test(next?.xpos ?? '');
}

function nounTrigger(
  tree: SentenceTree,
  index: number,
  row: MeetingNounRow,
  lexicon: MeetingLexicon,
): MeetingTrigger[] {
  const word = tree.words[index];
  if (!word || (row.number && row.number !== numberOf(word))) return [];
  const follower = rowFor(lexicon.followers, tree.words[index + 1]);
  if (follower || isPartOfName(tree, index, lexicon)) return []; // its own noun is a trigger where it is a meeting
  const modifiers = nounModifiers(tree, index);
  const modifier = modifiers.map((m) => rowFor(lexicon.modifiers, tree.words[m])).find((found) => found);
  if (modifier?.kind === null) return [];
  const phone = modifiers.some((m) => lexicon.phoneWords.includes(tree.words[m]?.lemma.toLowerCase() ?? ''));
  const needs = row.needs === 'PHONE' && phone ? undefined : row.needs;
  const kind =
    phone && row.kind !== 'CONFERENCE' ? 'CALL' : (row.kind === 'TALKS' && modifier?.kind) || row.kind;
  const after = phrasesAfter(tree, index, (other) => isMeetingNoun(other, lexicon));
  return [{ tree, index, kind, span: nounSpan(tree, index, modifiers), needs, after, rule: row.lemma }];
}

/** "summit meeting" */
function isPartOfName({ words }: SentenceTree, index: number, lexicon: MeetingLexicon): boolean {
  const [word, next] = [words[index]!, words[index + 1]];
  return word.label === 'compound' && word.head === index + 1 && !!next && isMeetingNoun(next, lexicon);
}

function isMeetingNoun(word: Word, { nouns }: MeetingLexicon): boolean {
  return isNoun(word) && nouns.some((row) => row.lemma === word.lemma.toLowerCase() && !row.needs);
}

function isMeeting(subject: Word | undefined, lexicon: MeetingLexicon): boolean {
  return subject !== undefined && isMeetingNoun(subject, lexicon);
}

function numberOf(word: Word): 'PLURAL' | 'SINGULAR' {
  return word.xpos === 'NNS' || word.xpos === 'NNPS' || word.text.endsWith('s') ? 'PLURAL' : 'SINGULAR';
}

function rowFor(rows: readonly MeetingModifierRow[], word: Word | undefined): MeetingModifierRow | undefined {
  return word && rows.find((row) => row.words.includes(word.text.toLowerCase()));
}

/** Words before a noun that modify it without a gap: adjectives and nouns, with their hyphens. */
function nounModifiers(tree: SentenceTree, index: number): number[] {
  const found: number[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const word = tree.words[at];
    if (!word || !isModifier(tree, at, index)) break;
    found.unshift(at);
  }
  return found;
}

function isModifier(tree: SentenceTree, at: number, index: number): boolean {
  const word = tree.words[at];
  if (!word || /^[,;:"“”()]$/.test(word.text)) return false;
  if (isHyphened(tree, at)) return true;
  if (!/^(NN|JJ|CD|HYPH|VBN|VBG|``|'')/.test(word.xpos) && word.text !== '-') return false;
  const governed = word.head === index || (word.head > at && word.head < index);
  return governed && MODIFIER_LABELS.includes(word.label);
}

/** Tied to the next word by a hyphen, or such a hyphen: "face-to-face", "UK-France". */
export function isHyphened({ words }: SentenceTree, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || word.end !== next.start) return false;
  return word.text === '-' || next.text === '-';
}

function nounSpan(tree: SentenceTree, index: number, modifiers: number[]): Span {
  const first = tree.words[modifiers[0] ?? index];
  const last = tree.words[index];
  return [first?.start ?? 0, last?.end ?? 0];
}

/** The passive "was met with anger" reports no meeting, and "met demands" is left to its want of people. */
function verbTrigger(
  tree: SentenceTree,
  index: number,
  row: MeetingVerbRow,
  lexicon: MeetingLexicon,
): MeetingTrigger[] {
  const word = tree.words[index];
  // "Code-hosting" is a compound.
  if (!word || tree.words[index - 1]?.xpos === 'HYPH') return [];
  // "The most visited country".
  if (word.xpos === 'VBN' && word.label === 'amod') return [];
  if (word.lemma === 'meet' && (isPassive(tree, index) || isFixture(tree, index, lexicon))) return [];
  if (isHabit(tree, index, lexicon)) return [];
  // "The meeting, which was hosted by Oman" is what is hosted.
  if (row.host && isPassive(tree, index) && isMeeting(tree.words[subjectOf(tree, index)], lexicon)) return [];
  // "To discuss the border" is what another meeting is for.
  if (row.topicObject && (isPassive(tree, index) || !isFinite(tree, index))) return [];
  const after = phrasesAfter(tree, index, (other) => isMeetingNoun(other, lexicon));
  const phone = saysPhone(tree, index, after.at(-1)?.to ?? index, lexicon);
  if (row.particle && !tree.words.slice(index + 1, index + 3).some((w) => w.lemma === row.particle))
    return [];
  if (row.needs === 'PHONE' && !phone) return [];
  if (row.needs === 'PHONE_OR_FUTURE' && !phone && !isAhead(tree, index)) return [];
  const kind = phone ? 'CALL' : row.kind;
  return [
    { tree, index, kind, span: [word.start, word.end], needs: undefined, after, verb: row, rule: row.lemma },
  ];
}

/** "Spoke to the president by phone", in the verb's own phrases. */
function saysPhone(tree: SentenceTree, index: number, end: number, { phoneWords }: MeetingLexicon): boolean {
  const own = tree.words.slice(index + 1, end);
  return own.some(({ lemma }, i) => phoneWords.includes(lemma) && isBy(tree, index + 1 + i));
}

/** "By phone", "over the telephone". */
function isBy(tree: SentenceTree, at: number): boolean {
  const before = tree.words.slice(Math.max(0, at - 2), at);
  return before.some((word) => ['by', 'over', 'on', 'via'].includes(word.text.toLowerCase()));
}

/** "Will speak", "is expected to speak". */
function isAhead(tree: SentenceTree, index: number): boolean {
  return tree.words
    .slice(Math.max(0, index - 3), index)
    .some((w) => ['will', "'ll", 'expect', 'due', 'plan'].includes(w.lemma));
}

function isFinite(tree: SentenceTree, index: number): boolean {
  if (/^(VBD|VBZ|VBP|VBN)$/.test(tree.words[index]?.xpos ?? '')) return true;
  return childrenBy(tree, index, 'aux').some((child) => tree.words[child]?.xpos === 'MD');
}

function isPassive(tree: SentenceTree, index: number): boolean {
  const helpers = childrenBy(tree, index, 'aux').map((child) => tree.words[child]?.lemma);
  return tree.words[index]?.xpos === 'VBN' && helpers.includes('be');
}

/** "England meet France on Sunday": one name with a plural verb is a team; who meets "in the final" plays. */
function isFixture({ words }: SentenceTree, index: number, { matchNouns }: MeetingLexicon): boolean {
  // "The final" may be taken for an adjective, but "final talks" are none.
  const isMatch = words.some(
    ({ upos, lemma }, at) =>
      matchNouns.includes(lemma) &&
      (upos === 'NOUN' || lemma.includes('-') || !/^(NOUN|PROPN|ADJ|VERB)$/.test(words[at + 1]?.upos ?? '')),
  );
  if (isMatch) return true;
  const [before, verb, after] = [words[index - 1], words[index], words[index + 1]];
  const isPlural = /^(VBP|VB)$/.test(verb?.xpos ?? '');
  // "Real" of Madrid may be taken for an adjective.
  const opensName = /^(NNPS?|JJ)$/.test(after?.xpos ?? '') && /^\p{Lu}/u.test(after?.text ?? '');
  if (!isPlural || before?.xpos !== 'NNP' || !opensName) return false;
  return !words
    .slice(0, index)
    .some(({ xpos, text }) => /^(CC|MD|TO|VB.?|NNS|NNPS|HYPH)$/.test(xpos) || /^[,/–-]$/.test(text));
}

/** "The council meets regularly" reports no one meeting. */
function isHabit(tree: SentenceTree, index: number, lexicon: MeetingLexicon): boolean {
  return childrenBy(tree, index, 'advmod').some((child) =>
    lexicon.habitual.includes(tree.words[child]?.text.toLowerCase() ?? ''),
  );
}
