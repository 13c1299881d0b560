import type { ActorKey, FoundActor } from '../../model/actor';
import type { MentionKind } from '../../model/mention';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document, Word } from '../text/document';

/** A place where an actor was last mentioned, with what makes it easy to refer to. */
export interface Antecedent {
  actor: FoundActor;
  sentence: number;
  paragraph: number;
  start: number;
  end: number;
  /** It stands in somebody's own words, between quotation marks. */
  quoted: boolean;
  /** 0 to 1: how likely it is what its sentence is about. */
  prominence: number;
  /** 0 to 1: how much it acts there: "Iran said", "with Iran"; a place where something happens doesn't. */
  agency: number;
}

/** Beyond this many mentions back nothing is referred to. */
const MOST_KEPT = 40;

/** The mentions of a text up to a point, the last ones first. */
export class Antecedents {
  private readonly recent: Antecedent[] = [];
  private readonly counts = new Map<ActorKey, number>();

  add(antecedent: Antecedent): void {
    const { actor, sentence } = antecedent;
    const before = this.recent.find((one) => one.actor === actor && one.sentence === sentence);
    // "Syria said Israel fought it. It …": what a sentence is about stays so where it is mentioned again.
    const prominence = Math.max(antecedent.prominence, before?.prominence ?? 0);
    this.recent.unshift({ ...antecedent, prominence });
    if (this.recent.length > MOST_KEPT) this.recent.pop();
    this.counts.set(antecedent.actor.id, (this.counts.get(antecedent.actor.id) ?? 0) + 1);
  }

  /** The newest mention of each actor that fits, newest first. */
  fitting(fits: (antecedent: Antecedent) => boolean): Antecedent[] {
    const seen = new Set<ActorKey>();
    return this.recent.filter((antecedent) => {
      if (seen.has(antecedent.actor.id) || !fits(antecedent)) return false;
      seen.add(antecedent.actor.id);
      return true;
    });
  }

  all(): readonly Antecedent[] {
    return this.recent;
  }

  countOf(actor: ActorKey): number {
    return this.counts.get(actor) ?? 0;
  }
}

/** A mention's words [first, end) of a sentence, and what is already known of its part there. */
export interface MentionPlace {
  sentence: number;
  first: number;
  end: number;
  kind: MentionKind;
  /** It is the source of a statement. */
  speaks: boolean;
  /** It stands in somebody's own words. */
  quoted: boolean;
}

/** What stands before and after a mention tells its part in the sentence, also where no tree is known. */
export function readAntecedent(
  doc: Document,
  actor: FoundActor,
  place: MentionPlace,
  lexicon: CoreferenceLexicon,
): Antecedent {
  const { words, paragraph } = doc.sentences[place.sentence]!;
  const before = wordBefore(words, place.first);
  const genitive = /^['’]s?$/.test(words[place.end]?.text ?? '') || words[place.first]!.xpos === 'PRP$';
  const adjective = actor.type === 'PLACE' && place.kind === 'NOMINAL' && !place.speaks;
  const inPlace = lexicon.placePrepositions.has(before) && !isLed(words, place.first, lexicon);
  const party = lexicon.partyPrepositions.has(before);
  const subject = place.speaks || words.slice(place.first, place.end).some((word) => isSubject(words, word));
  const open = !inPlace && !OTHER_PREPOSITION.test(before) && !adjective;
  return {
    actor,
    sentence: place.sentence,
    paragraph,
    start: words[place.first]!.start,
    end: words[place.end - 1]!.end,
    quoted: place.quoted,
    prominence:
      (subject ? 0.5 : 0) +
      (open && !party ? 0.4 : 0) +
      (genitive ? 0 : 0.2) +
      (open && opens(words, place) ? 0.4 : 0),
    agency:
      (inPlace && actor.type !== 'PERSON') || genitive
        ? 0
        : party || subject
          ? 1
          : adjective
            ? 0.3
            : opens(words, place)
              ? 0.6
              : 0.2,
  };
}

/** "His deputy, [Kim Dunn], was calm": a subject is named beside it, too. */
function isSubject(words: readonly Word[], { label, head }: Word): boolean {
  return /^nsubj/.test(label) || (label === 'appos' && /^nsubj/.test(words[head]?.label ?? ''));
}

const OTHER_PREPOSITION = /^(?:by|for|about|than|like|over|after|with|between|against)$/;

/** The word before a mention, without an article. */
function wordBefore(words: readonly Word[], first: number): string {
  const at = /^(?:the|an?)$/i.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return words[at]?.text.toLowerCase() ?? '';
}

/** Words between an office and the second of its countries: "presidents of Kenya and Somalia". */
const LONGEST_PAIR = 5;

/** "The president of Kenya": what somebody holds an office of acts with them. */
function isLed(words: readonly Word[], first: number, { officesOfState }: CoreferenceLexicon): boolean {
  const near = words.slice(Math.max(0, first - LONGEST_PAIR), first).map(({ text }) => text);
  const of = near.lastIndexOf('of');
  return of > 0 && officesOfState.test(near[of - 1]!.replace(/s$/, ''));
}

/** How far from its sentence's beginning a subject may stand. */
const OPENING = 8;

function opens(words: readonly Word[], { first }: MentionPlace): boolean {
  return first < OPENING && words.slice(0, first).every((word) => !/^(?:VERB|AUX)$/.test(word.upos));
}
