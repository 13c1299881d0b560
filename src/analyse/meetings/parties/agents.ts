import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import { childrenBy } from '../../syntax/sentence-tree';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import { phrasesAfter } from '../triggers/phrases-after';
import type { MeetingParty, PartyPlace, PartySearch } from './meeting-party';
import { readSegments } from './read-segment';

/** What those do to a meeting that is "attended by", "hosted by" or "brokered by" them. */
export function agentPlace(participle: string, lexicon: MeetingLexicon): PartyPlace | undefined {
  if (lexicon.hostVerbs.includes(participle)) return 'HOST';
  if (lexicon.mediatorVerbs.includes(participle)) return 'MEDIATOR';
  return lexicon.attendingVerbs.includes(participle) ? 'SUBJECT' : undefined;
}

/** "The summit, which will be attended by the chancellor, …", "the talks were chaired by the chancellor". */
export function agentsOf(trigger: MeetingTrigger, verb: number, search: PartySearch): MeetingParty[] {
  const { tree } = trigger;
  const word = tree.words[verb];
  const isPassive = word?.xpos === 'VBN' && childrenBy(tree, verb, 'aux').length > 0;
  const place = isPassive ? agentPlace(word.lemma, search.lexicon) : undefined;
  // "Were held beside talks mediated by Oman": that is another's agent.
  const by = phrasesAfter(tree, verb).filter((p) => p.preposition === 'by' && !p.participle);
  const found = place ? by.flatMap(({ from, to }) => readSegments(tree, from, to, place, search)) : [];
  return word?.lemma === 'chair' ? asChair(trigger, found) : found;
}

/** Who chairs talks between others, or does so as "the state mediator", takes neither side; a cabinet's chair is of it. */
export function asChair(trigger: MeetingTrigger, parties: MeetingParty[]): MeetingParty[] {
  const ofOthers = isOfOthers(trigger);
  return parties.map((party) =>
    ofOthers || /\bmediators?\b/.test(party.phrase) ? { ...party, place: 'MEDIATOR' } : party,
  );
}

/** "Norway hosted talks between Colombia and the rebels". */
export function isOfOthers({ after }: MeetingTrigger): boolean {
  return after.some(({ preposition }) => preposition === 'between');
}
