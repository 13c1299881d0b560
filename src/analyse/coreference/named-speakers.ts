import { firstStartingFrom } from '../../model/text-order';
import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { CoreferenceInput, StatementSpans } from './coreference-input';
import { speakingName } from './source-name';

/** The speakers that statements name. */
export function namedSpeakers(
  text: string,
  { statements, mentions }: CoreferenceInput,
  actors: ReadonlyMap<ActorKey, FoundActor>,
  lexicon: CoreferenceLexicon,
): Map<StatementSpans, FoundActor> {
  const speakers = new Map<StatementSpans, FoundActor>();
  for (const statement of statements) {
    const [span] = statement.source;
    if (!span) continue;
    const inside = namesWithin(mentions, span);
    const name =
      speakingName(text, inside, span, statement.sourceHead, lexicon) ??
      apposed(text, mentions, span) ??
      before(text, mentions, span, lexicon);
    if (name) speakers.set(statement, actors.get(name.actor)!);
  }
  return speakers;
}

/** "According to the mayor, Ann Lee, …": a person between commas right behind a source. */
function apposed(text: string, names: readonly FoundMention[], [, end]: Span): FoundMention | undefined {
  const next = names[firstStartingFrom(names, end)];
  const between = next?.type === 'PERSON' && /^,\s+$/.test(text.slice(end, next.start));
  return between && text[next.end] === ',' ? next : undefined;
}

/** "Ann Lee, who commented that …": the name right before a relative pronoun. */
function before(
  text: string,
  names: readonly FoundMention[],
  [start, end]: Span,
  { relative }: CoreferenceLexicon,
): FoundMention | undefined {
  if (!relative.test(text.slice(start, end))) return undefined;
  const name = names[firstStartingFrom(names, start) - 1];
  return name && /^,?\s+$/.test(text.slice(name.end, start)) ? name : undefined;
}

/** Names in the order of the text that lie within a span. */
export function namesWithin(names: readonly FoundMention[], [start, end]: Span): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = firstStartingFrom(names, start); at < names.length && names[at]!.end <= end; at++)
    found.push(names[at]!);
  return found;
}
