import type { MeetingLexicon, MeetingStatusRow } from '../../lexicon/meeting-lexicon';
import type { TenseLexicon } from '../../lexicon/tense-lexicon';
import { caseOf, childrenBy } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { hadBeen } from '../../syntax/had-been';
import { eventOf } from '../triggers/event-verb';
import type { StatusEvidence } from './modifier-status';
import { isNone, modifierStatus, NO_MEETING, predicated, prepared, rowFor } from './modifier-status';
import { isSupposed } from './is-supposed';
import { isNegated, notTakingPlace } from './not-taking-place';
import { putOff } from './put-off';
import { undoneAfter } from './undone-after';
import { inTalks } from './in-talks';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** Governors followed upwards at most: "refused | to agree | to meet". */
const MOST_GOVERNORS = 3;

export function triggerStatus(
  trigger: MeetingTrigger,
  lexicon: MeetingLexicon,
  tenses: TenseLexicon,
): StatusEvidence {
  const modified = modifierStatus(trigger, lexicon);
  if (modified?.status === null) return modified;
  const governed = governorStatus(trigger, lexicon);
  const told = [
    modified,
    governed,
    notTakingPlace(trigger, lexicon),
    putOff(trigger),
    prepared(trigger),
    predicated(trigger, lexicon),
    inTalks(trigger, lexicon),
  ]
    .filter((e) => e !== undefined)
    .sort((a, b) => b.strength - a.strength)[0];
  const status =
    told ?? (trigger.verb ? verbTense(trigger, lexicon, tenses) : nounTense(trigger, lexicon, tenses));
  const isAhead = status.status === 'PLANNED' || status.status === 'PROPOSED';
  return (isAhead && undoneAfter(trigger, lexicon)) || status;
}

/**
 * The first verb above that settles it: "refused to meet", "the talks were postponed". Above a noun only through a verb
 * that brings it about: "agreed to hold talks", not "asked to attend talks".
 */
function governorStatus(trigger: MeetingTrigger, lexicon: MeetingLexicon): StatusEvidence | undefined {
  const { tree, verb } = trigger;
  const event = verb ? undefined : eventOf(trigger, lexicon);
  if (!verb && (!event || ['AFTER', 'AT', 'PURPOSE'].includes(event.role))) return undefined;
  let child = trigger.index;
  let at = event?.verb ?? tree.words[child]?.head ?? -1;
  for (let step = 0; step < MOST_GOVERNORS && at >= 0; step++) {
    if (deniesReport(tree, child, at, lexicon)) return { status: 'DENIED', strength: 3 };
    if (verb && !CLAUSES.includes(tree.words[child]?.label ?? '')) return undefined;
    // "Is to meet Lee, but a visit was called off": what comes behind it in the sentence governs nothing.
    if (verb && at > child && tree.words[child]?.label === 'advcl') return undefined;
    // "Agreed to reopen embassies after Lee met Aydin": a finite clause of its own.
    if (tree.words[child]?.label === 'advcl' && /^VB[DZP]$/.test(tree.words[child]?.xpos ?? ''))
      return undefined;
    if (isNone(tree, at)) return NO_MEETING;
    const lemma = tree.words[at]?.lemma ?? '';
    const row = rowFor(lexicon, withParticle(tree, at, child), 'VERB') ?? rowFor(lexicon, lemma, 'VERB');
    const decides = step === 0 && event?.role === 'SUBJECT' && isOwnWill(tree, at, row);
    if (row && !decides && !(row.status === 'UNDER_WAY' && isUnreal(tree, at))) {
      if (isNegated(tree, at)) return undefined;
      return verb && hadBeen(tree.words, at) && row.status === 'PLANNED' ? UNDONE : weakened(tree, at, row);
    }
    if (!verb && step === 0 && !lexicon.creatingVerbs.includes(lemma)) return undefined;
    const clause = joinedInfinitive(tree, at);
    if ((step > 0 || !verb) && !CLAUSES.includes(tree.words[clause]?.label ?? '')) return undefined;
    [child, at] = [clause, tree.words[clause]?.head ?? -1];
  }
  return undefined;
}

/** "Is due to attend a fair and hold talks": the infinitive that a verb goes on from; else the verb itself. */
function joinedInfinitive(tree: SentenceTree, verb: number): number {
  const { words } = tree;
  const joint = words[verb - 1]?.xpos === 'TO' ? verb - 2 : verb - 1;
  const isJoined = words[joint]?.text === 'and' && /^VBP?$/.test(words[verb]?.xpos ?? '');
  if (!isJoined || childrenBy(tree, verb, 'nsubj').length) return verb;
  const before = words.slice(0, joint).findLastIndex(({ upos }) => upos === 'VERB');
  return words[before]?.xpos === 'VB' && words[before - 1]?.xpos === 'TO' ? before : verb;
}

/** "The meeting agreed to cut emissions": of its own will it does what is else done with it, "the meeting was agreed". */
function isOwnWill(tree: SentenceTree, verb: number, row: MeetingStatusRow | undefined): boolean {
  const isPassive = childrenBy(tree, verb, 'aux').some((child) => tree.words[child]?.lemma === 'be');
  return !isPassive && /^(PLANNED|PROPOSED|REFUSED|DENIED)$/.test(row?.status ?? '');
}

/** "Denied a report that they had met", "rejected reports of a meeting". */
function deniesReport({ words }: SentenceTree, last: number, verb: number, lexicon: MeetingLexicon): boolean {
  if (!lexicon.denyingVerbs.includes(words[verb]?.lemma ?? '')) return false;
  return words.slice(verb + 1, last + 1).some(({ lemma }) => lexicon.claimNouns.includes(lemma));
}

/** "To open talks", "will open": nothing has begun. */
function isUnreal(tree: SentenceTree, verb: number): boolean {
  return tree.words[verb]?.xpos === 'VB' && !isFinite(tree, verb, helpersBefore(tree, verb));
}

/** What "had been postponed" may have taken place since. */
function weakened(tree: SentenceTree, verb: number, { status, strength }: MeetingStatusRow): StatusEvidence {
  const had = tree.words.slice(Math.max(0, verb - 3), verb).some((word) => word.text.toLowerCase() === 'had');
  return { status, strength: had ? strength - 2 : strength };
}

/** "Had been due to meet": they did not, unless what follows tells that they did: "but the talks lasted three hours". */
const UNDONE: StatusEvidence = { status: 'CANCELLED', strength: 0.9 };

/** How a clause may hang on the verb that settles what becomes of it. */
const CLAUSES = ['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'];

/** "call off" is call_off, "call the talks off" too, "call for talks" call_for, "ask to meet" ask_to. */
function withParticle(tree: SentenceTree, verb: number, child: number): string {
  const tail = particleOf(tree, verb, child) ?? caseOf(tree, child)?.text ?? '';
  return `${tree.words[verb]?.lemma}_${tail.toLowerCase()}`;
}

/** "The talks in Oslo off": words from what is called off to the particle. */
const MOST_BETWEEN = 5;

function isApart({ text, xpos }: Word): boolean {
  return xpos === 'RP' || text === 'off';
}

function particleOf({ words }: SentenceTree, verb: number, child: number): string | undefined {
  const next = words[verb + 1]?.text ?? '';
  if (words[verb + 1]?.xpos === 'RP' || ['off', 'out', 'for', 'on', 'back'].includes(next.toLowerCase()))
    return next;
  if (child < verb) return undefined;
  return words.slice(child + 1, child + 1 + MOST_BETWEEN).find((word) => word.head === verb && isApart(word))
    ?.text;
}

/** By the verb that the noun stands with; "talks" alone have been held. */
function nounTense(trigger: MeetingTrigger, lexicon: MeetingLexicon, tenses: TenseLexicon): StatusEvidence {
  const event = eventOf(trigger, lexicon);
  if (!event) return { status: 'HELD', strength: 0.5 };
  if (event.role === 'PURPOSE')
    return { status: isThere(trigger.tree, event.verb) ? 'UNDER_WAY' : 'PLANNED', strength: 1 };
  if (event.role === 'AFTER') return { status: 'HELD', strength: 1 };
  if (isNegated(trigger.tree, event.verb)) {
    // "The talks never took place", but not "the talks did not focus on trade"; "did not hold talks" tells of none.
    if (event.role === 'OBJECT' && isAttended(trigger.tree, event.verb, lexicon))
      return { status: 'HELD', strength: 0.5 };
    if (event.role === 'OBJECT') return { status: null, strength: 3 };
    if (event.role === 'SUBJECT' && isIntended(trigger.tree, event.verb))
      return { status: null, strength: 3 };
  }
  const helpers = helpersBefore(trigger.tree, event.verb);
  if (event.role === 'AT' && wasSaid(trigger.tree, event.verb, helpers, lexicon))
    return { status: 'HELD', strength: 2 };
  const isAhead = helpers.some((h) => tenses.futureModals.includes(h));
  if (event.role === 'AT') return { status: isAhead ? 'PLANNED' : 'HELD', strength: 1 };
  const tag = trigger.tree.words[event.verb]?.xpos;
  if (isAhead) return { status: 'PLANNED', strength: 1.5 };
  if (tag === 'VBG' && helpers.includes('be')) return { status: 'UNDER_WAY', strength: 1.5 };
  if (helpers.includes('to') || (tag === 'VB' && !isFinite(trigger.tree, event.verb, helpers)))
    return infinitive(trigger.tree, event.verb, helpers, lexicon);
  if (tag === 'VBD' || tag === 'VBN') return { status: 'HELD', strength: event.role === 'SUBJECT' ? 1 : 2 };
  return { status: 'HELD', strength: 0.5 };
}

/** "Said at the closing meeting": there has been one. */
function wasSaid({ words }: SentenceTree, verb: number, helpers: string[], lexicon: MeetingLexicon): boolean {
  return words[verb]?.xpos === 'VBD' && !helpers.length && lexicon.tellingVerbs.includes(words[verb].lemma);
}

/** "Did not attend the summit": it is there without them. */
function isAttended({ words }: SentenceTree, verb: number, { attendance }: MeetingLexicon): boolean {
  return attendance.attending.includes(words[verb]?.lemma ?? '');
}

/** "Cut short a visit", "the king and queen begin a visit": what looks like an infinitive has a subject right before it. */
function isFinite({ words }: SentenceTree, verb: number, helpers: readonly string[]): boolean {
  if (helpers.length) return false;
  const isSubject = /^(?:NNS|NNPS?|PRP)$/.test(words[verb - 1]?.xpos ?? '');
  return isSubject || /^(?:cut|put|set|let|quit|hit)$/.test(words[verb]?.lemma ?? '');
}

/** "No visit is planned", "talks were not foreseen". */
function isIntended({ words }: SentenceTree, verb: number): boolean {
  return /^(?:plan|schedule|expect|foresee|envisage|intend|arrange|discuss|consider|prepare)$/.test(
    words[verb]?.lemma ?? '',
  );
}

/** "Arrived in Tokyo for a visit": it has begun. */
function isThere({ words }: SentenceTree, verb: number): boolean {
  return words[verb]?.lemma === 'arrive' && words[verb]?.xpos === 'VBD';
}

function verbTense(
  { tree, index }: MeetingTrigger,
  lexicon: MeetingLexicon,
  tenses: TenseLexicon,
): StatusEvidence {
  const word = tree.words[index];
  const helpers = helpersBefore(tree, index);
  if (isNegated(tree, index) || isSupposed(tree, index)) return { status: null, strength: 3 };
  if (helpers.some((h) => WILL.has(h))) return { status: 'PLANNED', strength: 2 };
  if (helpers.includes('would')) return { status: 'PLANNED', strength: 1 };
  if (helpers.some((h) => tenses.futureModals.includes(h))) return { status: 'PROPOSED', strength: 1 };
  if (helpers.includes('to')) return infinitive(tree, index, helpers, lexicon);
  if (word?.xpos === 'VBG') return { status: helpers.includes('be') ? 'UNDER_WAY' : 'HELD', strength: 1 };
  return { status: 'HELD', strength: word?.xpos === 'VBD' || helpers.includes('have') ? 2 : 1 };
}

/** "Is to meet" and "flew to Rome to meet" are settled; "time to meet" is a wish. */
function infinitive(
  tree: SentenceTree,
  verb: number,
  helpers: string[],
  lexicon: MeetingLexicon,
): StatusEvidence {
  if (helpers.includes('be') || isHeadline(tree, verb)) return { status: 'PLANNED', strength: 2 };
  const governor = tree.words[tree.words[verb]?.head ?? -1];
  const travels = lexicon.motionVerbs.includes(governor?.lemma ?? '') && governor?.lemma !== 'be';
  return { status: travels ? 'PLANNED' : 'PROPOSED', strength: 1 };
}

/** "Macron to visit Berlin": the headline's own verb, right behind its subject. */
function isHeadline({ words }: SentenceTree, verb: number): boolean {
  const to = verb - 1;
  return (
    words[to]?.xpos === 'TO' &&
    (/^(NNP|NNPS|NNS)$/.test(words[to - 1]?.xpos ?? '') || words.at(-1)?.upos !== 'PUNCT') &&
    !words.slice(0, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
}

const WILL = new Set(['will', "'ll", '’ll', 'shall']);

/** Lemmas of the auxiliaries and "to" right before a verb. */
function helpersBefore(tree: SentenceTree, verb: number): string[] {
  const found: string[] = [];
  for (let at = verb - 1; at >= 0 && verb - at <= 5; at--) {
    const word = tree.words[at];
    if (!word || !/^(MD|TO|VB.?|RB|RBR|PRP|NNP)$/.test(word.xpos)) break;
    if (word.upos === 'AUX' || word.xpos === 'MD' || word.xpos === 'TO') found.push(word.lemma.toLowerCase());
    else if (word.upos === 'VERB') break;
  }
  return found;
}
