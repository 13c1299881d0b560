import type { NameKind } from '../../../model/actor';
import type { CountryRow } from '../../lexicon/name-lexicon';
import type { NameSpan, NameType } from '../name-span';

/** An actor while its names are being gathered. */
export interface ActorDraft {
  type: Exclude<NameType, 'MISC'>;
  /** Its mentions by name, each with the name as the text writes it. */
  mentions: { span: NameSpan; text: string }[];
  /** Where a country stands by its adjective: "Iraqi officials". */
  adjectives: { span: NameSpan; text: string }[];
  /** Kinds that the text itself tells: "formerly …". */
  toldKinds: Map<string, NameKind>;
  /** The country that it is. */
  country: CountryRow | null;
}

export function newDraft(type: ActorDraft['type'], country: CountryRow | null = null): ActorDraft {
  return { type, mentions: [], adjectives: [], toldKinds: new Map(), country };
}

/** All of one actor's mentions become another's. */
export function mergeInto(target: ActorDraft, source: ActorDraft): void {
  target.mentions.push(...source.mentions);
  target.adjectives.push(...source.adjectives);
  for (const [text, kind] of source.toldKinds) target.toldKinds.set(text, kind);
  target.country ??= source.country;
}

/** Distinct names of an actor, longest first. */
export function namesOf(draft: ActorDraft): string[] {
  return [...new Set(draft.mentions.map((mention) => mention.text))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}
