import type { ActorKey } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { SentenceTree } from '../syntax/sentence-tree';
import { caseOf, childrenBy } from '../syntax/sentence-tree';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import type { MeetingTrigger } from './meeting-trigger';

/** What the search for places reads. */
export interface PlaceSearch {
  index: MentionIndex;
  lexicon: MeetingLexicon;
  /** The place of the dateline: where "here" is. */
  here: ActorKey | undefined;
}

/** Where a trigger's sentence says that the meeting is: "in Geneva", "the Baghdad talks", "visited Bonn", "here". */
export function findPlace(trigger: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const { tree, index } = trigger;
  const visited = trigger.kind === 'VISIT' ? visitedPlace(trigger, search) : undefined;
  const verb = tree.words[index]?.head ?? -1;
  return (
    visited ??
    phrasePlace(tree, index, search, ['in', 'at', 'near', 'outside']) ??
    namedPlace(tree, index, search) ??
    (trigger.verb ? undefined : governorPlace(tree, index, verb, search))
  );
}

function visitedPlace({ tree, index, verb }: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const objects = verb?.placeObject ? childrenBy(tree, index, 'obj') : [];
  const object = objects.map((o) => placeOn(tree, o, search)).find((place) => place);
  return object?.actor ?? phrasePlace(tree, index, search, ['to', 'in', 'at']);
}

/** A phrase of place that hangs on a word; the nearest first. */
function phrasePlace(
  tree: SentenceTree,
  index: number,
  search: PlaceSearch,
  prepositions: readonly string[],
): ActorKey | undefined {
  for (const phrase of childrenBy(tree, index, 'nmod', 'obl', 'advmod')) {
    const word = tree.words[phrase];
    if (word?.text.toLowerCase() === 'here' && search.here) return search.here;
    if (!prepositions.includes(caseOf(tree, phrase)?.text.toLowerCase() ?? '')) continue;
    const place = placeOn(tree, phrase, search);
    if (place) return place.actor;
  }
  return undefined;
}

/** "The Baghdad talks": a city that stands before the noun; a country there is a party. */
function namedPlace(tree: SentenceTree, index: number, search: PlaceSearch): ActorKey | undefined {
  for (const child of childrenBy(tree, index, 'compound', 'amod', 'nmod')) {
    if (child > index || caseOf(tree, child)) continue;
    const place = placeOn(tree, child, search);
    if (place && search.index.actors.get(place.actor)?.kind !== 'COUNTRY') return place.actor;
  }
  return undefined;
}

/** "Left for Baghdad for talks", "held talks in Geneva" where the place hangs on the verb. */
function governorPlace(
  tree: SentenceTree,
  index: number,
  verb: number,
  search: PlaceSearch,
): ActorKey | undefined {
  const word = tree.words[verb];
  if (!word || word.upos !== 'VERB') return undefined;
  const { supportVerbs, motionVerbs, hostVerbs } = search.lexicon;
  if (motionVerbs.includes(word.lemma)) return phrasePlace(tree, verb, search, ['for', 'to', 'in', 'at']);
  const isEvent =
    supportVerbs.includes(word.lemma) ||
    hostVerbs.includes(word.lemma) ||
    ['take', 'discuss'].includes(word.lemma);
  const isSubject = tree.words[index]?.label === 'nsubj';
  return isEvent || isSubject ? phrasePlace(tree, verb, search, ['in', 'at', 'near']) : undefined;
}

/** The place mention that covers a word. */
function placeOn(
  tree: SentenceTree,
  index: number,
  { index: mentions }: PlaceSearch,
): FoundMention | undefined {
  const word = tree.words[index];
  if (!word) return undefined;
  return mentionsWithin(mentions, Math.max(0, word.start - 60), word.end).find(
    (m) => m.type === 'PLACE' && m.start <= word.start && word.end <= m.end,
  );
}

/** The first place of the text's first line that stands before a dateline's mark. */
export function datelinePlace(text: string, { mentions }: MentionIndex): ActorKey | undefined {
  const dateline = /^[^\n]{0,200}?(?:\([^)\n]{2,30}\)\s*[-–—]|\s[-–—]{1,2}\s)/m.exec(text.slice(0, 1500));
  if (!dateline) return undefined;
  const end = dateline.index + dateline[0].length;
  return mentions.find((m) => m.type === 'PLACE' && m.start >= dateline.index && m.end <= end)?.actor;
}
