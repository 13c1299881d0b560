import type { Anchor } from './anchor';
import type { AnalysedArticle } from './analysed-article';
import type { ArticleCorrection, Joining, Pin } from './correction';
import type { ActorKey, ActorType, FoundActor, NameKind } from './actor';
import type { ClaimMatch, ClaimMember, JoinedClaim, Proposition, Stated } from './claim';
import type { TextCopy } from './copy';
import type { Findings } from './findings';
import type { Happening } from './story';
import type { MeetingKind, MeetingStatus } from './meeting';
import type { Span } from './span';

/** An actor of the graph that one of an article's actors may be. */
export interface ActorCandidate extends KnownSurroundings {
  id: number;
  type: ActorType;
  name: string;
  kind: string | null;
  countryCode: string | null;
  identityKey: string;
  mentionCount: number;
  names: { key: string; kind: NameKind }[];
  /** By nameKey: the names by which reference data know it; among its names too. */
  known: string[];
}

/** What the latest articles tell of an actor beside its names. */
export interface KnownSurroundings {
  /** True where an article within 30 days of this one's publication mentions it; false for places. */
  recent: boolean;
  /** Ids of those of the candidates that its latest articles mention too; empty for places. */
  company: number[];
  /** The latest positions that a person was given. */
  positions: KnownPosition[];
}

/** A position that some article gives a person of the graph. */
export interface KnownPosition {
  /** In lower case. */
  title: string;
  /** The organisation or place of the position; 0 for a place that the graph doesn't know yet, null where it is untold. */
  of: number | null;
  /** What that is, where it is looked up. */
  at?: { type: ActorType; kind: string | null };
}

/** What of an article's findings tells who its actors are. */
export type ActorsToResolve = Pick<Findings, 'actors' | 'roles'>;

/** Who an article's actor is: somebody of the graph, or somebody new. */
export interface ActorDecision {
  actor: ActorKey;
  /** Null for a new one; decisions with the same identityKey are the same. */
  id: number | null;
  /** Unique in the graph: "PERSON|anthony cordesman". */
  identityKey: string;
  /** For people to read: "same full name". */
  reason: string;
  /** A fuller name than the one the graph has. */
  fullerName?: string;
  /** True where it also holds against what was decided before of the same words. */
  outranks?: true;
  /** Whom it nearly was taken for. */
  near?: readonly NearMiss[];
}

/** Somebody of the graph who may be meant, for a person to decide. */
export interface NearMiss {
  id: number;
  /** 0 to 1: how far the names and all that surrounds them agree; 0.5 would nearly join the two. */
  score: number;
  /** For people to read: "another spelling of the name, in the news these days". */
  reason: string;
}

/** A meeting as an article reports it, with the graph's actors. */
export interface MeetingToResolve {
  kind: MeetingKind;
  /** Bounds in ISO 8601 UTC; null where untold. */
  from: string | null;
  to: string | null;
  placeId: number | null;
  status: MeetingStatus;
  /** The principals that are said to meet. */
  sides: number[];
  /** Who else is said to take part: people, as a rule. */
  people: number[];
  /** The sides, and whom the people stand for, here or by a position that they were given anywhere. */
  principals: number[];
}

/** A meeting of the graph that other articles report; its status is that of the newest. */
export interface MeetingCandidate extends MeetingToResolve {
  id: number;
  /** First instant of the day its newest report was published. */
  publishedFrom: string | null;
}

export interface MeetingDecision {
  /** Null for a new one. */
  id: number | null;
  reason: string;
}

/** What to look an article's actors up by, so that the cost is that of the article and not of the graph. */
export interface CandidateKeys {
  /** By nameKey. */
  names: string[];
  /** Of people, by surnameKey; a name of one word may be one. */
  surnames: string[];
  /** Of people and organisations, by blockKey: other spellings, initials and acronyms. */
  blocks: string[];
  identityKeys: string[];
}

/** How identity is decided and corrected. Pure, so that the store can ask it in the middle of a write. */
export interface Resolver {
  keys(found: FoundActor[]): CandidateKeys;
  /** Ids of the candidates whose surroundings are worth looking up, given their names. */
  likely(found: FoundActor[], candidates: ActorCandidate[]): number[];
  actors(found: ActorsToResolve, candidates: ActorCandidate[], articleId: number): ActorDecision[];
  meetings(
    found: MeetingToResolve[],
    candidates: MeetingCandidate[],
    publishedFrom: string | null,
  ): MeetingDecision[];
  /** The article as people corrected it. */
  correct(analysed: AnalysedArticle, corrections: readonly ArticleCorrection[]): AnalysedArticle;
  /** The article with actors of these types, where they are shown as others than they were read as. */
  takeTypes(analysed: AnalysedArticle, types: ReadonlyMap<ActorKey, ActorType>): AnalysedArticle;
  /** A unified diff of two texts of an article. */
  diff(before: string, now: string): string;
  /** Whom merged actors, and as what merged meetings, are shown as. */
  mergedActors(joinings: readonly Joining[]): ReadonlyMap<number, number>;
  mergedMeetings(joinings: readonly Joining[]): ReadonlyMap<number, number>;
  /** Whom these words mean by a person's word, whatever was decided of them. */
  pinnedActors(analysed: AnalysedArticle, pins: readonly Pin[]): ReadonlyMap<ActorKey, number>;
  /** Where an anchor's words stand in a text; null where they don't. */
  findAnchor(text: string, anchor: Anchor): Span | null;
  /** The same for any place of one text of an article in another one. */
  followText(before: string, now: string): (place: Span) => Span | null;
  /** True where a correction finds nothing in the article that it could be about. */
  isLost(analysed: AnalysedArticle, correction: ArticleCorrection): boolean;
  /** What near copies of a text are looked up by. */
  copyKeys(text: string): number[];
  /** How far two texts, published so many days apart (null where untold), are one; null where they are not. */
  compareTexts(one: string, other: string, days: number | null): TextCopy | null;
  /** What repetitions of a quote's words are looked up by. */
  repeatKeys(content: string): number[];
  /** How much of the shorter of two quotes stands in the other; null where they are not one statement. */
  compareQuotes(one: string, other: string): number | null;
  /** What the beginning of an article tells of; `lead` without the names of actors. */
  happening(lead: string, named: Omit<Happening, 'words'>): Happening;
  /** What articles on the same happening are looked up by. */
  storyKeys(happening: Happening): number[];
  /** How much two articles, so many days apart, tell of one happening; null where they don't. */
  compareHappenings(one: Happening, other: Happening, days: number): number | null;
  /** What a statement claims; null where it claims nothing. */
  proposition(stated: Stated): Proposition | null;
  /** What other statements of one claim are looked up by. */
  claimKeys(proposition: Proposition): number[];
  /** How two statements, so many days apart, stand to each other; null where they are not on one thing. */
  comparePropositions(one: Proposition, other: Proposition, days: number | null): ClaimMatch | null;
  /** The claims that statements make, given the pairs of them that are on one thing. */
  joinClaims(members: readonly ClaimMember[], pairs: readonly (readonly [number, number])[]): JoinedClaim[];
}
