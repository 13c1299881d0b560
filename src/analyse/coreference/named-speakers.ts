import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { CoreferenceInput, StatementSpans } from './coreference-input';

/** The speakers that statements name: by the name that covers the source's head, or the first person named in it. */
export function namedSpeakers(
  text: string,
  { statements, mentions }: CoreferenceInput,
  actors: ReadonlyMap<ActorKey, FoundActor>,
): Map<StatementSpans, FoundActor> {
  const speakers = new Map<StatementSpans, FoundActor>();
  for (const statement of statements) {
    const [span] = statement.source;
    const name = span && speakingName(text, namesWithin(mentions, span), span, statement.sourceHead);
    if (name) speakers.set(statement, actors.get(name.actor)!);
  }
  return speakers;
}

function speakingName(
  text: string,
  inside: readonly FoundMention[],
  span: Span,
  head: Span | null,
): FoundMention | undefined {
  const [from, to] = head ?? span;
  const main = inside.find((name) => name.start <= from && to <= name.end);
  return (
    main ?? inside.find((name) => name.type === 'PERSON' && name.kind === 'NAME' && leads(text, span, name))
  );
}

/** "a spokesman for Ann Lee" is not Ann Lee. */
function leads(text: string, span: Span, name: FoundMention): boolean {
  return (
    !/\b(?:for|of|to|by|with|who|whose|from)\b|['’]s?$/i.test(text.slice(span[0], name.start)) &&
    !/^['’]s\b/.test(text.slice(name.end))
  );
}

/** Names in the order of the text that lie within a span, by halving. */
function namesWithin(names: readonly FoundMention[], [start, end]: Span): FoundMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: FoundMention[] = [];
  for (let at = low; at < names.length && names[at]!.end <= end; at++) found.push(names[at]!);
  return found;
}
