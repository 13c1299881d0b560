import { firstWhere } from '../../../model/text-order';
import type { Span } from '../../../model/span';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { caseOf, childrenBy, subtreeSpan } from '../../syntax/sentence-tree';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** What a trigger's sentence says that the meeting is about: "talks on grain", "met to discuss the border". */
export function findAgenda(
  { tree, index, verb }: MeetingTrigger,
  lexicon: MeetingLexicon,
  contents: readonly Span[],
): Span[] {
  const governor = tree.words[index]?.head ?? -1;
  const found = [...aboutPhrases(tree, index, lexicon), ...besidePhrase(tree, index, lexicon)];
  const topics = verb?.topicObject ? childrenBy(tree, index, 'obj').flatMap((o) => parts(tree, o)) : [];
  if (verb) return [...topics, ...found, ...discussed(tree, index, lexicon)];
  const bound = innermost(contents, tree.words[index]?.start ?? 0);
  if (tree.words[index]?.label === 'nsubj') found.push(...ofSubject(tree, governor, lexicon, bound));
  return [...found, ...discussed(tree, index, lexicon), ...discussed(tree, governor, lexicon)];
}

/** "On security and trade", by parts where they are joined. */
function aboutPhrases(tree: SentenceTree, index: number, lexicon: MeetingLexicon): Span[] {
  return childrenBy(tree, index, 'nmod', 'obl', 'acl', 'advcl').flatMap((phrase) =>
    isAbout(tree, phrase, lexicon) ? parts(tree, phrase) : [],
  );
}

function isAbout(tree: SentenceTree, phrase: number, { agendaPrepositions }: MeetingLexicon): boolean {
  const preposition = caseOf(tree, phrase)?.text.toLowerCase() ?? '';
  return agendaPrepositions.includes(preposition) && !isTime(tree, phrase);
}

/** "Held talks | on a truce": right behind the noun, though the tree hangs it on the verb. */
function besidePhrase(tree: SentenceTree, index: number, lexicon: MeetingLexicon): Span[] {
  const [preposition, noun] = [tree.words[index + 1], tree.words[index]];
  const phrase = preposition?.label === 'case' ? preposition.head : -1;
  if (noun?.upos !== 'NOUN' || phrase < 0 || tree.words[phrase]?.head !== noun.head) return [];
  return isAbout(tree, phrase, lexicon) ? parts(tree, phrase) : [];
}

function isTime(tree: SentenceTree, phrase: number): boolean {
  const word = tree.words[phrase];
  return (
    word?.upos === 'NUM' ||
    /days?$|^(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|way|morning|afternoon|evening|night|weekend|week|month|year|sidelines|margins|fringes|eve|condition|behalf|phone|telephone|television|radio|[Tt]witter|Facebook|side|part|invitation)$/.test(
      word?.text ?? '',
    )
  );
}

/** "To discuss X", "focusing on X" under the meeting's word or its verb. */
function discussed(tree: SentenceTree, index: number, lexicon: MeetingLexicon): Span[] {
  return childrenBy(tree, index, 'advcl', 'acl', 'xcomp', 'conj').flatMap((clause) => {
    const word = tree.words[clause];
    if (!word || word.upos !== 'VERB') return [];
    if (lexicon.agendaVerbs.includes(word.lemma))
      return childrenBy(tree, clause, 'obj').flatMap((o) => parts(tree, o));
    return ['focus', 'aim', 'center', 'centre'].includes(word.lemma) ? focus(tree, clause) : [];
  });
}

/** "The talks covered X", "will include discussions on X", "will focus on X". */
function ofSubject(
  tree: SentenceTree,
  verb: number,
  lexicon: MeetingLexicon,
  bound: Span | undefined,
): Span[] {
  const lemma = tree.words[verb]?.lemma ?? '';
  if (lemma === 'focus' || lemma === 'center' || lemma === 'centre') return focus(tree, verb);
  const objects = childrenBy(tree, verb, 'obj');
  if (lexicon.agendaVerbs.includes(lemma)) return objects.flatMap((object) => parts(tree, object));
  if (!lexicon.includingVerbs.includes(lemma)) return [];
  const topics = objects.filter((object) => lexicon.topicNouns.includes(tree.words[object]?.lemma ?? ''));
  return topics.flatMap(
    (topic) => (bound && listedTopics(tree, topic, bound, lexicon)) ?? aboutPhrases(tree, topic, lexicon),
  );
}

/** The shortest reported content that holds an offset, among those that begin last before it. */
function innermost(contents: readonly Span[], offset: number): Span | undefined {
  const behind = firstWhere(contents, ([start]) => start > offset);
  const around = contents.slice(Math.max(0, behind - NEAR), behind).filter(([, end]) => offset < end);
  return around.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0];
}

/** Contents looked at: few are nested in each other. */
const NEAR = 10;

/**
 * "Discussions on security, a timetable and the presence of the group, MEK, in Iraq": items between commas, and all that
 * follows the "and". Read from the words, since the trees of long lists are the first to break.
 */
function listedTopics(
  tree: SentenceTree,
  topic: number,
  [, end]: Span,
  { agendaPrepositions }: MeetingLexicon,
): Span[] | undefined {
  const on = tree.words[topic + 1];
  if (!on || !agendaPrepositions.includes(on.text.toLowerCase())) return undefined;
  const items: [number, number][] = [];
  let first = topic + 2;
  let at = first;
  for (; (tree.words[at]?.end ?? Infinity) <= end; at++) {
    const text = tree.words[at]?.text;
    if (text !== ',' && (text !== 'and' || !items.length)) continue;
    if (at > first) items.push([first, at]);
    first = at + 1;
    if (text === 'and') break;
  }
  while ((tree.words[at]?.end ?? Infinity) <= end) at++;
  if (at > first) items.push([first, at]);
  return items.map(([from, to]) => [tree.words[from]?.start ?? 0, tree.words[to - 1]?.end ?? 0]);
}

function focus(tree: SentenceTree, verb: number): Span[] {
  return childrenBy(tree, verb, 'obl', 'advcl').flatMap((phrase) =>
    ['on', 'at'].includes(caseOf(tree, phrase)?.text.toLowerCase() ?? '') ? parts(tree, phrase) : [],
  );
}

/** A phrase without its preposition; joined phrases one by one where each is a phrase of its own. */
function parts(tree: SentenceTree, head: number): Span[] {
  const conjuncts = childrenBy(tree, head, 'conj');
  // ", Saudi Arabia said" is no topic: nothing joins it.
  const joined = conjuncts.some((j) => childrenBy(tree, j, 'cc').length) ? conjuncts : [];
  const own = spanOf(tree, head, ['conj', 'case', 'mark', 'cc'], relativeOf(tree, head));
  return [own, ...joined.map((j) => spanOf(tree, j, ['case', 'mark', 'cc']))].filter(
    ([from, to]) => to > from,
  );
}

/** "[A new contract], which were suspended in May": where a relative clause behind a comma begins; else the end. */
function relativeOf({ words }: SentenceTree, head: number): number {
  const which = words.findIndex(({ text }, at) => at > head + 1 && /^(?:which|who)$/.test(text));
  return which > 0 && words[which - 1]?.text === ',' ? which - 1 : words.length;
}

function spanOf(tree: SentenceTree, head: number, skip: string[], end = tree.words.length): Span {
  let [first, last] = subtreeSpan(tree, head, skip);
  last = Math.max(head, Math.min(last, end - 1));
  while (first < last && /^\p{P}+$/u.test(tree.words[first]?.text ?? '')) first++;
  while (last > first && /^\p{P}+$/u.test(tree.words[last]?.text ?? '')) last--;
  return [tree.words[first]?.start ?? 0, tree.words[last]?.end ?? 0];
}
