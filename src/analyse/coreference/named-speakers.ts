import { firstStartingFrom } from '../../model/text-order';
import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { CoreferenceInput, StatementSpans } from './coreference-input';

/** The speakers that statements name: by the name that covers the source's head, or the first person named in it. */
export function namedSpeakers(
  text: string,
  { statements, mentions }: CoreferenceInput,
  actors: ReadonlyMap<ActorKey, FoundActor>,
  lexicon: CoreferenceLexicon,
): Map<StatementSpans, FoundActor> {
  const speakers = new Map<StatementSpans, FoundActor>();
  for (const statement of statements) {
    const [span] = statement.source;
    const name = span && speakingName(text, namesWithin(mentions, span), span, statement.sourceHead, lexicon);
    if (name) speakers.set(statement, actors.get(name.actor)!);
  }
  return speakers;
}

/** What may be told of a name's place in a source. */
interface SourceName {
  name: FoundMention;
  /** The source's words before and after it. */
  before: string;
  after: string;
}

/** Ways in which a source tells its speaker by name, the surest first. */
const TELLS: readonly { tells: (at: SourceName, lexicon: CoreferenceLexicon) => boolean; example: string }[] =
  [
    {
      tells: ({ name, before, after }) =>
        name.type === 'PERSON' && !BOUND.test(before) && !/^['’]s\b/.test(after),
      example: 'Foreign minister Anna Lindh of Sweden',
    },
    {
      // Only what directly precedes binds a name at the end of the source.
      tells: ({ name, before, after }) =>
        name.type === 'PERSON' && !BOUND_DIRECTLY.test(before) && !/\p{L}/u.test(after),
      example: 'the minister for the Middle East Tobias Ellwood',
    },
    {
      tells: ({ name, before, after }) =>
        name.kind === 'NAME' && !BOUND.test(before) && /^(?:\s*[,(]|$)/.test(after),
      example: 'on Thursday the European Union (EU)',
    },
    {
      tells: ({ name, after }, lexicon) => name.type === 'ORGANISATION' && lexicon.ownNouns.test(after),
      example: 'Russia’s Interfax news agency',
    },
    {
      tells: ({ before, after }, lexicon) =>
        lexicon.documents.test(before) || lexicon.ownDocuments.test(after),
      example: 'a survey published by Oxfam',
    },
  ];

const BOUND = /\b(?:for|of|to|by|with|who|whose|from|in|at)\b/i;
const BOUND_DIRECTLY = /\b(?:for|of|to|by|with|from|in|at|and)\s+(?:the\s+)?$/i;

function speakingName(
  text: string,
  inside: readonly FoundMention[],
  span: Span,
  head: Span | null,
  lexicon: CoreferenceLexicon,
): FoundMention | undefined {
  const [from, to] = head ?? span;
  const main = inside.find((name) => name.start <= from && to <= name.end);
  // "the news agency, IRNA" and "Ann's brother Ben Lee": the name in apposition to the head.
  const beside = inside.find((name) => name.kind === 'NAME' && /^,?\s+$/.test(text.slice(to, name.start)));
  if (main ?? beside) return main ?? beside;
  const places = inside
    .filter((name) => name.kind === 'NAME')
    .map((name) => ({ name, before: text.slice(span[0], name.start), after: text.slice(name.end, span[1]) }));
  for (const { tells } of TELLS) {
    const told = places.find((place) => tells(place, lexicon));
    if (told) return told.name;
  }
  return undefined;
}

/** Names in the order of the text that lie within a span. */
function namesWithin(names: readonly FoundMention[], [start, end]: Span): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = firstStartingFrom(names, start); at < names.length && names[at]!.end <= end; at++)
    found.push(names[at]!);
  return found;
}
