import type { FoundMention } from '../../model/mention';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { SentenceTree } from '../syntax/sentence-tree';
import { caseOf, childrenBy, subtreeSpan } from '../syntax/sentence-tree';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import type { MeetingParty, PartyPlace } from './meeting-party';
import type { MeetingTrigger } from './meeting-trigger';

/** What the search for parties reads. */
export interface PartySearch {
  index: MentionIndex;
  lexicon: MeetingLexicon;
  /** Nationality, lower case, to country code. */
  nationalities: ReadonlyMap<string, string>;
}

/** All that take part by the syntax of one trigger. */
export function findParties(trigger: MeetingTrigger, search: PartySearch): MeetingParty[] {
  const collector = new PartyCollector(trigger.tree, search);
  if (trigger.verb) collector.ofVerb(trigger.index, trigger.verb.prepositions ?? [], trigger.verb.host);
  else collector.ofNoun(trigger.index);
  return collector.parties;
}

class PartyCollector {
  readonly parties: MeetingParty[] = [];
  private readonly seen = new Set<number>();

  constructor(
    private readonly tree: SentenceTree,
    private readonly search: PartySearch,
  ) {}

  ofVerb(verb: number, prepositions: readonly string[], host: 'SUBJECT' | 'OBJECT' | undefined): void {
    const subject = subjectOf(this.tree, verb);
    if (subject >= 0) this.add(subject, host === 'SUBJECT' ? 'HOST' : 'SUBJECT');
    for (const object of childrenBy(this.tree, verb, 'obj', 'iobj'))
      this.add(object, host === 'OBJECT' ? 'HOST' : 'OBJECT');
    for (const phrase of childrenBy(this.tree, verb, 'obl', 'nmod')) {
      const preposition = caseOf(this.tree, phrase)?.text.toLowerCase() ?? '';
      if (prepositions.includes(preposition)) this.add(phrase, 'WITH');
      else if (preposition === 'by' && isPassive(this.tree, verb))
        this.add(phrase, host ? 'HOST' : 'SUBJECT');
    }
  }

  ofNoun(noun: number): void {
    for (const child of childrenBy(this.tree, noun, 'nmod', 'obl')) this.addPhrase(child);
    for (const child of childrenBy(this.tree, noun, 'nmod', 'nmod:poss')) {
      if (!caseOf(this.tree, child) || isPossessive(this.tree, child)) this.add(child, 'POSSESSOR');
    }
    for (const child of childrenBy(this.tree, noun, 'compound', 'amod')) this.add(child, 'MODIFIER');
    for (const child of childrenBy(this.tree, noun, 'acl')) this.ofParticiple(child);
    this.ofGovernor(noun, this.tree.words[noun]?.head ?? -1);
  }

  /** "Talks with the US", "a meeting of ministers", "talks brokered by Oman". */
  private addPhrase(phrase: number): void {
    const preposition = caseOf(this.tree, phrase)?.text.toLowerCase() ?? '';
    if (!this.search.lexicon.partyPrepositions.includes(preposition)) return;
    if (preposition === 'to' && !this.isPerson(phrase)) return;
    this.add(phrase, preposition === 'of' || preposition === 'by' ? 'POSSESSOR' : 'WITH');
  }

  /** "The meeting, attended by X", "talks mediated by Oman", "the summit hosted by Qatar". */
  private ofParticiple(verb: number): void {
    const lemma = this.tree.words[verb]?.lemma ?? '';
    const { hostVerbs, mediatorVerbs } = this.search.lexicon;
    const place = hostVerbs.includes(lemma) ? 'HOST' : mediatorVerbs.includes(lemma) ? 'MEDIATOR' : 'SUBJECT';
    for (const phrase of childrenBy(this.tree, verb, 'obl')) {
      const preposition = caseOf(this.tree, phrase)?.text.toLowerCase();
      if (preposition === 'by') this.add(phrase, place);
      else if (preposition === 'with' || preposition === 'between') this.add(phrase, 'WITH');
    }
  }

  /** What the verb over the noun says of who takes part. */
  private ofGovernor(noun: number, verb: number): void {
    const word = this.tree.words[verb];
    const label = this.tree.words[noun]?.label ?? '';
    if (!word || (word.upos !== 'VERB' && word.upos !== 'AUX')) return;
    const { supportVerbs, motionVerbs, includingVerbs, hostVerbs, mediatorVerbs } = this.search.lexicon;
    const preposition = caseOf(this.tree, noun)?.text.toLowerCase() ?? '';
    if (label === 'nsubj') {
      if (includingVerbs.includes(word.lemma)) this.addObjects(verb);
      this.ofParticiple(verb);
      return;
    }
    const subject = subjectOf(this.tree, verb);
    const isEvent = label === 'obj' || ['in', 'at', 'during'].includes(preposition);
    const isPurpose = ['for', 'on', 'during', 'to'].includes(preposition) && motionVerbs.includes(word.lemma);
    const isAfter = ['after', 'following', 'during', 'at', 'in'].includes(preposition);
    if (hostVerbs.includes(word.lemma)) this.add(subject, 'HOST');
    else if (mediatorVerbs.includes(word.lemma)) this.add(subject, 'MEDIATOR');
    else if ((isEvent && supportVerbs.includes(word.lemma)) || isPurpose) this.add(subject, 'SUBJECT');
    else if (isAfter && this.parties.some((party) => party.place === 'WITH')) this.add(subject, 'SUBJECT');
    if (isEvent && supportVerbs.includes(word.lemma)) this.ofParticiple(verb);
  }

  private addObjects(verb: number): void {
    for (const object of childrenBy(this.tree, verb, 'obj')) this.add(object, 'INCLUDED');
  }

  /** A party and those joined to it by "and". */
  private add(head: number, place: PartyPlace): void {
    if (head < 0 || this.seen.has(head)) return;
    this.seen.add(head);
    const party = this.read(head, place);
    if (party) this.parties.push(party);
    for (const joined of childrenBy(this.tree, head, 'conj')) this.add(joined, place);
  }

  private read(head: number, place: PartyPlace): MeetingParty | undefined {
    const word = this.tree.words[head];
    const [first, last] = subtreeSpan(this.tree, head, [
      'conj',
      'acl',
      'advcl',
      'parataxis',
      'acl:relcl',
      'case',
      'punct',
    ]);
    const words = this.tree.words.slice(first, last + 1);
    const mention = this.mentionOf(head, first, last);
    const nations = words.flatMap((w) => this.search.nationalities.get(w.text.toLowerCase()) ?? []);
    const people = !!word && this.search.lexicon.partyNouns.includes(word.lemma.toLowerCase());
    const isNation = place === 'MODIFIER' && nations.length > 0;
    if (!mention && !people && !isNation) return undefined;
    return { place, mention, head, nations, phrase: words.map((w) => w.text.toLowerCase()).join(' ') };
  }

  /** The mention on the head word; else a person whose title the head is: "President Vladimir Putin". */
  private mentionOf(head: number, first: number, last: number): FoundMention | undefined {
    const [from, to] = [this.tree.words[first]?.start ?? 0, this.tree.words[last]?.end ?? 0];
    const word = this.tree.words[head];
    const inside = mentionsWithin(this.search.index, Math.max(0, from - MENTION_LENGTH), to);
    const covering = inside.find((m) => word && m.start <= word.start && word.end <= m.end);
    if (covering) return covering;
    const named = inside.filter((m) => m.start >= from && m.type === 'PERSON' && m.kind === 'NAME');
    return named.find((m) => this.isTitled(head, m));
  }

  /** Title and name stand side by side, or the name is in apposition. */
  private isTitled(head: number, mention: FoundMention): boolean {
    const linked = ['appos', 'flat', 'compound', 'nmod'];
    return childrenBy(this.tree, head, ...linked).some((child) => {
      const word = this.tree.words[child];
      return !!word && mention.start <= word.start && word.end <= mention.end && !caseOf(this.tree, child);
    });
  }

  private isPerson(head: number): boolean {
    return this.read(head, 'WITH')?.mention?.type === 'PERSON';
  }
}

/** Longest mention that may begin before a phrase and reach into it, in UTF-16 units. */
const MENTION_LENGTH = 60;

function isPassive(tree: SentenceTree, verb: number): boolean {
  return tree.words[verb]?.xpos === 'VBN';
}

function isPossessive(tree: SentenceTree, noun: number): boolean {
  return /^['’]s?$/.test(caseOf(tree, noun)?.text ?? '') || tree.words[noun]?.xpos === 'PRP$';
}

/** The subject of a verb; of the verb it is joined to, controlled by or made relative by, where it has none. */
export function subjectOf(tree: SentenceTree, verb: number, depth = 0): number {
  const own = childrenBy(tree, verb, 'nsubj').filter((child) => !isRelative(tree, child));
  if (own[0] !== undefined) return own[0];
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
