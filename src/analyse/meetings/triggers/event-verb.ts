import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import { childrenBy, pathUp } from '../../syntax/sentence-tree';
import { isHyphened } from './find-triggers';
import type { MeetingTrigger } from './meeting-trigger';
import { phrasesAfter, SUBORDINATORS } from './phrases-after';

/** The verb that a meeting's noun stands with, and how. */
export interface MeetingEvent {
  verb: number;
  /**
   * OBJECT "held talks", SUBJECT "the talks began", HOST "hosted a summit", MEDIATOR "brokered talks",
   * PURPOSE "left for talks", AFTER "said after talks", AT "sealed in talks", INVITATION "invited Syria to talks".
   */
  role: 'OBJECT' | 'SUBJECT' | 'HOST' | 'MEDIATOR' | 'PURPOSE' | 'AFTER' | 'AT' | 'INVITATION';
}

/** Words between a verb and its object at most: "held a second round of informal talks". */
const LONGEST_OBJECT = 8;

export function eventOf(trigger: MeetingTrigger, lexicon: MeetingLexicon): MeetingEvent | undefined {
  const { tree, index } = trigger;
  const preposition = prepositionBefore(tree, index);
  const verb = verbBefore(tree, index, lexicon);
  const permitting = trigger.kind === 'VISIT' ? permittingVerb(tree, index, lexicon) : -1;
  if (permitting >= 0) return { verb: permitting, role: 'HOST' };
  if (preposition === undefined && verb >= 0) {
    const role = isNaming(tree, verb, index) ? undefined : objectRole(tree.words[verb]?.lemma ?? '', lexicon);
    // Who receives a call is no host.
    if (role) return { verb, role: role === 'HOST' && trigger.kind === 'CALL' ? 'OBJECT' : role };
  }
  if (preposition !== undefined) {
    const governor = governorOf(tree, index);
    const role = tree.words[governor] && prepositionRole(preposition, tree.words[governor], lexicon);
    // "Took part in talks", not "had a setback in the talks".
    const own = childrenBy(tree, governor, 'obj').map((object) => tree.words[object]?.lemma);
    const isOther = role === 'OBJECT' && own.some((lemma) => lemma !== 'part');
    return role && { verb: governor, role: isOther ? 'AT' : role };
  }
  // "Said the talks were held": its own verb comes after it.
  const predicate = verb >= 0 && !isSubject(tree, index) ? -1 : predicateOf(tree, index);
  return predicate < 0 ? undefined : { verb: predicate, role: 'SUBJECT' };
}

/** "Called the meeting a success": that is what it is called. */
function isNaming({ words }: SentenceTree, verb: number, index: number): boolean {
  return words[verb]?.lemma === 'call' && /^(?:DT|JJ|``|'')$/.test(words[index + 1]?.xpos ?? '');
}

/** "Would allow a visit", "did not object to a visit": who may say so is the host. */
function permittingVerb(tree: SentenceTree, index: number, { permittingVerbs }: MeetingLexicon): number {
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_OBJECT; at--) {
    const word = tree.words[at];
    if (word?.upos === 'VERB') return permittingVerbs.includes(word.lemma) ? at : -1;
    if (word?.upos === 'PUNCT') return -1;
  }
  return -1;
}

function isSubject({ words }: SentenceTree, index: number): boolean {
  return words[index]?.label === 'nsubj' && (words[index]?.head ?? -1) > index;
}

/** The verb that the noun is subject of: by the tree, or the one that follows its phrases. */
function predicateOf(tree: SentenceTree, index: number): number {
  const ended = childrenBy(tree, index, 'acl').find((child) => happens(tree.words[child]!));
  if (ended !== undefined) return behindReduced(tree, ended);
  const above = tree.words[index]?.head ?? -1;
  if (isSubject(tree, index) && tree.words[above]?.upos === 'VERB') return behindReduced(tree, above);
  let at = phrasesAfter(tree, index).at(-1)?.to ?? index + 1;
  while (/^(RB|JJ|MD|,)$/.test(tree.words[at]?.xpos ?? '') || tree.words[at]?.upos === 'AUX') at++;
  return tree.words[at]?.upos === 'VERB' && at - index < MOST_BETWEEN ? at : -1;
}

/** "Talks between Lee and the chief, Kim Dunn, collapsed": what nobody does to talks is their verb, no participle. */
function happens({ lemma, xpos }: Word): boolean {
  return xpos === 'VBN' && /^(?:collapse|fail|stall|falter|resume)$/.test(lemma);
}

/** "The summit planned for May was postponed": the participle goes with the noun, whatever the tree takes it for. */
function behindReduced(tree: SentenceTree, verb: number): number {
  const { words } = tree;
  const word = words[verb];
  if (word?.xpos !== 'VBN' || childrenBy(tree, verb, 'aux').length) return verb;
  const behind = words.findIndex(({ upos }, at) => at > verb && !IN_PHRASE.test(upos));
  const finite = words[behind]?.upos === 'AUX' ? (words[behind]?.head ?? -1) : word.head;
  return finite > verb && words[finite]?.upos === 'VERB' ? finite : verb;
}

/** What a participle's own phrases are made of: "planned [for the spring of 1987]". */
const IN_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/;

/** Words between a noun and the verb it is subject of at most. */
const MOST_BETWEEN = 30;

function objectRole(lemma: string, lexicon: MeetingLexicon): MeetingEvent['role'] | undefined {
  // "Welcomed the talks": one is glad of them; a host welcomes people.
  if (lexicon.hostVerbs.includes(lemma) && lemma !== 'welcome') return 'HOST';
  if (lexicon.mediatorVerbs.includes(lemma)) return 'MEDIATOR';
  return lexicon.supportVerbs.includes(lemma) ? 'OBJECT' : undefined;
}

function prepositionRole(
  preposition: string,
  { lemma, xpos }: Word,
  lexicon: MeetingLexicon,
): MeetingEvent['role'] | undefined {
  // "It is good to have leaders gather here for talks": no finite verb, no report.
  const gathers = lexicon.gatheringVerbs.includes(lemma) && /^VB[DPZ]$/.test(xpos);
  if (preposition === 'for' && gathers) return 'PURPOSE';
  if (['for', 'on', 'to', 'during'].includes(preposition) && lexicon.motionVerbs.includes(lemma))
    return 'PURPOSE';
  if (['to', 'for'].includes(preposition) && lexicon.invitingVerbs.includes(lemma)) return 'INVITATION';
  if (['in', 'at'].includes(preposition) && lexicon.supportVerbs.includes(lemma)) return 'OBJECT';
  if (['during', 'at', 'in'].includes(preposition)) return 'AT';
  return ['after', 'following'].includes(preposition) ? 'AFTER' : undefined;
}

/**
 * The verb whose object the noun's phrase is, by the words between them; -1 where there is none. What is done with "a
 * round of talks" or "reports of talks" is done with the talks, other than with "criticism of talks".
 */
function verbBefore(tree: SentenceTree, index: number, lexicon: MeetingLexicon): number {
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_OBJECT; at--) {
    const word = tree.words[at];
    if (!word) break;
    if (word.upos === 'VERB' && !isAttribute(word)) return at;
    const inside =
      isAttribute(word) ||
      /^(DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|HYPH|RB|RP)$/.test(word.xpos) ||
      (word.text === 'of' && !lexicon.reactionNouns.includes(tree.words[at - 1]?.lemma ?? '')) ||
      PARTICLES.has(word.text.toLowerCase());
    if (!inside) break;
  }
  return -1;
}

/** Within the noun's own phrase: "a planned three-day visit". */
function isAttribute({ xpos, label }: Word): boolean {
  return xpos === 'HYPH' || (/^VB[NG]$/.test(xpos) && label === 'amod');
}

const PARTICLES = new Set(['off', 'out', 'up']);

/** The preposition right before the noun's phrase: "for" in "for high-level talks"; "round of talks" has none of its own. */
export function prepositionBefore(tree: SentenceTree, index: number): string | undefined {
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_OBJECT; at--) {
    const word = tree.words[at];
    if (!word) return undefined;
    // "Face-to-face talks".
    if (isHyphened(tree, at)) continue;
    // "Called off the visit": a particle, whatever its tag.
    if (PARTICLES.has(word.text.toLowerCase()) && tree.words[at - 1]?.upos === 'VERB') return undefined;
    if (SUBORDINATORS.has(word.text.toLowerCase())) return undefined;
    if ((word.xpos === 'IN' && word.text.toLowerCase() !== 'of') || word.xpos === 'TO')
      return word.text.toLowerCase();
    if (word.lemma === 'following' || word.lemma === 'follow') return 'following';
    if (isAttribute(word)) continue;
    if (word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** The first verb above the noun in the tree. */
function governorOf(tree: SentenceTree, index: number): number {
  return pathUp(tree, index).find((at) => at !== index && tree.words[at]?.upos === 'VERB') ?? -1;
}
