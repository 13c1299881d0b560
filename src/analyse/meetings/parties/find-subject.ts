import type { FoundMention } from '../../../model/mention';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { childrenBy } from '../../syntax/sentence-tree';
import { mentionsWithin } from '../../text/mention-index';
import { firstEndingAfter } from '../../../model/text-order';
import type { MeetingParty, PartyPlace, PartySearch } from './meeting-party';
import { readSegments } from './read-segment';

/** Words of a subject's phrase that hang on its head. */
const INSIDE = [
  'flat',
  'compound',
  'amod',
  'appos',
  'det',
  'nmod',
  'conj',
  'cc',
  'punct',
  'case',
  'nummod',
  'dep',
];

/** Who does what a verb says: by the tree, and where the tree names nobody, the nearest name before the verb. */
export function subjectParties(
  tree: SentenceTree,
  verb: number,
  place: PartyPlace,
  search: PartySearch,
): MeetingParty[] {
  const parted = beforeRelative(tree, verb, place, search);
  if (parted.length) return parted;
  const head = subjectOf(tree, verb);
  if (head >= 0) {
    const [first, to] = nounPhrase(tree, head, verb);
    // Trees break at names with titles: "adviser Ivanov and | his counterpart | Petrov met".
    const joint = tree.words[head]?.upos === 'PROPN' ? titleStart(tree, first) : first;
    // Or take the second of two for the subject, with the "and": "Tata Steel | and three unions".
    const and = tree.words[joint]?.xpos === 'CC' ? joint : joint - 1;
    const isJoined = tree.words[and]?.xpos === 'CC' || isListed(tree, first, verb);
    const from = afterDateline(tree, isJoined ? joinedStart(tree, and, 0) : first, head, to);
    const found = readSegments(tree, from, to, place, search);
    const leader = leaderBefore(tree, to, verb);
    const led = leader ? readSegments(tree, leader, verb, 'SUBJECT', search) : [];
    if (found.length || led.length) return [...found, ...led];
  }
  return nearestBefore(tree, verb, place, search);
}

/** "Britain, | Spain and France met": trees may take the first of a list for a subject of its own. */
function isListed(tree: SentenceTree, first: number, verb: number): boolean {
  const ends = childrenBy(tree, verb, 'nsubj').map((head) => nounPhrase(tree, head, verb)[1]);
  return ends.includes(first) && tree.words[first - 1]?.text === ',';
}

/** "[Erik Nyman], who returned on Sunday, met": a relative clause between commas parts a name from its verb. */
function beforeRelative(
  tree: SentenceTree,
  verb: number,
  place: PartyPlace,
  search: PartySearch,
): MeetingParty[] {
  const { words } = tree;
  let close = verb - 1;
  while (close > 0 && /^(AUX|ADV)$/.test(words[close]!.upos)) close--;
  if (words[close]?.text !== ',') return [];
  // "Lee, who will go on to Nara, Japan, for a meeting, also met": the relative has commas of its own.
  const open = words.findLastIndex(({ text }, at) => at < close && text === ',' && isRelative(tree, at + 1));
  return open > 0 && close - open < LONGEST_RELATIVE
    ? readSegments(tree, joinedStart(tree, open, 0), open, place, search)
    : [];
}

/** Words from the comma before a "who" to the one behind its clause at most. */
const LONGEST_RELATIVE = 24;

/** "A delegation led by the minister met": the word after "by", where that stands between a subject and its verb. */
function leaderBefore({ words }: SentenceTree, from: number, verb: number): number | undefined {
  const at = words
    .slice(from, verb)
    .findIndex(
      (word, i) => /^(lead|head)$/.test(word.lemma) && words[from + i + 1]?.text.toLowerCase() === 'by',
    );
  return at < 0 ? undefined : from + at + 2;
}

/** A noun phrase around its head, at most to before the verb that it is the subject of. */
function nounPhrase(tree: SentenceTree, head: number, verb: number): [number, number] {
  let [first, last] = [head, head];
  const waiting = [head];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const child of tree.children[at] ?? []) {
      if (!INSIDE.includes(tree.words[child]?.label ?? '') || (child > verb && head < verb)) continue;
      [first, last] = [Math.min(first, child), Math.max(last, child)];
      waiting.push(child);
    }
  }
  return [first, last + 1];
}

/** The agency in a dateline is no subject, nor its town, for which trees take them: "(Reuters) - The premier will …". */
function afterDateline(tree: SentenceTree, first: number, head: number, to: number): number {
  const at = (i: number) => tree.words[i]?.text ?? '';
  for (let i = to - 1; i >= first; i--) if (at(i) === ')' && /^(-|–|—|--)$/.test(at(i + 1))) return i + 2;
  for (let i = head - 1; i >= first; i--) if (/^(\)|–|—|--)$/.test(at(i))) return i + 1;
  return first;
}

const STOPS = new Set(['VBD', 'VBZ', 'VBP', ':', '``', "''"]);

/** The last named person or body before a verb in its clause that no preposition governs. */
function nearestBefore(
  tree: SentenceTree,
  verb: number,
  place: PartyPlace,
  search: PartySearch,
): MeetingParty[] {
  let first = verb - 1;
  while (first >= 0 && !isBarrier(tree, first, verb)) first--;
  const from = tree.words[first + 1]?.start ?? 0;
  const mentions = mentionsWithin(search.index, from, tree.words[verb]?.start ?? 0);
  const free = mentions.filter((m) => mayAct(m, search) && !isGoverned(tree, m.start));
  const nearest = free.at(-1);
  if (!nearest) return [];
  const at = firstEndingAfter(tree.words, nearest.start);
  const end = firstEndingAfter(tree.words, nearest.end - 1) + 1;
  const start = joinedStart(tree, at, first + 1);
  return readSegments(tree, start, end, place, search);
}

/** People, bodies, and countries by name. */
function mayAct({ type, kind, actor }: FoundMention, { index }: PartySearch): boolean {
  return type !== 'PLACE' || (kind === 'NAME' && index.actors.get(actor)?.kind === 'COUNTRY');
}

/** Everybody named before a word in its clause, whatever titles stand between them. */
export function listedBefore(tree: SentenceTree, index: number, search: PartySearch): MeetingParty[] {
  let first = index - 1;
  while (first >= 0 && !isBarrier(tree, first, index)) first--;
  const parties = readSegments(tree, first + 1, index, 'SUBJECT', search);
  return parties.filter(({ mention }) => mention?.type === 'PERSON');
}

/** Another verb than the auxiliaries of this one. */
function isBarrier(tree: SentenceTree, at: number, verb: number): boolean {
  const word = tree.words[at];
  if (!word) return true;
  if (word.upos === 'AUX' || word.head === verb) return false;
  return STOPS.has(word.xpos);
}

/** Back over titles and nationalities to the start of a name's phrase. */
function phraseStart(tree: SentenceTree, at: number, least: number): number {
  let first = at;
  while (first > least && /^(NN|NNP|NNPS|JJ|POS|HYPH)$/.test(tree.words[first - 1]?.xpos ?? '')) first--;
  return first;
}

/** Back over a title that the tree hangs elsewhere, with its determiner. */
function titleStart(tree: SentenceTree, first: number): number {
  const start = tree.words[first - 1]?.upos === 'NOUN' ? phraseStart(tree, first, 0) : first;
  return /^(DT|PRP\$)$/.test(tree.words[start - 1]?.xpos ?? '') ? start - 1 : start;
}

/** Further back over those joined to it: "adviser Vafa Guluzade and his counterpart". */
function joinedStart(tree: SentenceTree, at: number, least: number): number {
  let first = at;
  while (
    first > least &&
    /^(NN|NNP|NNPS|NNS|JJ|POS|HYPH|CC|,|DT|PRP\$)$/.test(tree.words[first - 1]?.xpos ?? '')
  )
    first--;
  return first;
}

function isGoverned(tree: SentenceTree, start: number): boolean {
  const at = firstEndingAfter(tree.words, start);
  const before = tree.words[phraseStart(tree, at, 0) - 1];
  const further = before?.xpos === 'DT' ? tree.words[phraseStart(tree, at, 0) - 2] : before;
  return further?.xpos === 'IN' || further?.xpos === 'TO';
}

/** The subject of a verb; of the verb it is joined to, controlled by or made relative by, where it has none. */
export function subjectOf(tree: SentenceTree, verb: number, depth = 0): number {
  const subjects = childrenBy(tree, verb, 'nsubj');
  const own = subjects.filter((child) => !isRelative(tree, child));
  // A dateline may be taken for a first subject, so the nearest counts; behind "who met" stands an object.
  const isAfterWho = own.length < subjects.length;
  const nearest = own.filter((child) => child < verb).at(-1) ?? (isAfterWho ? undefined : own[0]);
  if (nearest !== undefined) return nearest;
  const word = tree.words[verb];
  if (!word || word.head < 0 || depth > 4) return -1;
  if (word.label === 'acl') return word.head;
  if (['conj', 'xcomp', 'advcl'].includes(word.label)) {
    const invited = word.label === 'xcomp' ? childrenBy(tree, word.head, 'obj')[0] : undefined;
    return invited ?? subjectOf(tree, word.head, depth + 1);
  }
  return -1;
}

function isRelative(tree: SentenceTree, index: number): boolean {
  return ['WP', 'WDT'].includes(tree.words[index]?.xpos ?? '');
}
