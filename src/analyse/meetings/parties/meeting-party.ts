import type { ActorKey } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { MentionIndex } from '../../text/mention-index';

/** How a party stands to the word that reports the meeting. */
export type PartyPlace =
  'SUBJECT' | 'OBJECT' | 'WITH' | 'POSSESSOR' | 'MODIFIER' | 'INCLUDED' | 'HOST' | 'MEDIATOR';

/** Somebody who takes part: an actor's mention, or people told by a common noun or a nationality only. */
export interface MeetingParty {
  place: PartyPlace;
  /** Undefined for "officials", "the ministers". */
  mention: FoundMention | undefined;
  /** The country or body in the person's own phrase: "EU" for "EU chief negotiator Michel Barnier". */
  principal: ActorKey | undefined;
  /** Country codes of nationalities and countries in the phrase: "Iranian" gives IR. */
  nations: string[];
  /** Lemma of the common noun for people: "minister". */
  noun: string | undefined;
  /** Several people: "officials". */
  plural: boolean;
  /** The phrase in lower case, for titles: "iraqi security chief mouwafak al-rubaie". */
  phrase: string;
}

/** What the search for parties reads. */
export interface PartySearch {
  index: MentionIndex;
  lexicon: MeetingLexicon;
  /** Nationality, lower case, to country code. */
  nationalities: ReadonlyMap<string, string>;
}

/** "The Security Council", "the city council". */
export function isBody({ mention, noun }: MeetingParty, { sessionNouns }: MeetingLexicon): boolean {
  return mention ? mention.type === 'ORGANISATION' : sessionNouns.includes(noun ?? '');
}
