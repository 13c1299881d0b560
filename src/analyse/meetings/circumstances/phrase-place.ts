import type { ActorKey } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import type { MentionIndex } from '../../text/mention-index';
import { mentionsWithin } from '../../text/mention-index';
import type { Phrase } from '../triggers/phrases-after';

/** What the search for places reads. */
export interface PlaceSearch {
  index: MentionIndex;
  lexicon: MeetingLexicon;
  /** The place of the dateline: where "here" is. */
  here: ActorKey | undefined;
}

/** The first phrase of place; of "Amiens in France" the nearer. */
export function phrasePlace(
  tree: SentenceTree,
  phrases: readonly Phrase[],
  search: PlaceSearch,
  prepositions = search.lexicon.placePrepositions,
): ActorKey | undefined {
  for (const [i, { preposition, from, to }] of phrases.entries()) {
    const here = tree.words.slice(from, to).some((word) => word.text === 'here');
    if (here && search.here) return search.here;
    const site = isSite(tree.words[to - 1], search);
    if (!prepositions.includes(preposition) && !(site && preposition === 'on')) continue;
    // "In the village of Novye Atagi": the name stands one phrase further on.
    const next = site ? phrases[i + 1] : undefined;
    const place = placesIn(tree, from, next?.preposition === 'of' ? next.to : to, search)[0];
    if (place) return townOf(place, tree, phrases[i + 1], search) ?? place;
  }
  return undefined;
}

/** The town that a palace is told to stand in: "at the Dolmabahce Palace in Istanbul". */
function townOf(
  place: ActorKey,
  tree: SentenceTree,
  next: Phrase | undefined,
  search: PlaceSearch,
): ActorKey | undefined {
  const { actors } = search.index;
  if (!next || !/^(?:FACILITY|OTHER)$/.test(actors.get(place)?.kind ?? '')) return undefined;
  if (!search.lexicon.placePrepositions.includes(next.preposition)) return undefined;
  return placesIn(tree, next.from, next.to, search).find((key) => actors.get(key)?.kind === 'CITY');
}

/** "Village" in "the village of Novye Atagi", which isn't "in the presence of Russia". */
function isSite(word: Word | undefined, { lexicon }: PlaceSearch): boolean {
  return word !== undefined && lexicon.siteNouns.includes(word.lemma);
}

/** Places named in words [from, to), without those that only tell whose something is ("in Iran's capital"). */
export function placesIn(tree: SentenceTree, from: number, to: number, search: PlaceSearch): ActorKey[] {
  const [start, end] = [tree.words[from]?.start ?? 0, tree.words[to - 1]?.end ?? 0];
  return mentionsWithin(search.index, start, end)
    .filter((m) => m.end <= end && isPlace(m, search))
    .map((m) => m.actor);
}

export function isPlace(mention: FoundMention, { index }: PlaceSearch): boolean {
  return mention.type === 'PLACE' && index.actors.has(mention.actor);
}
