import type { NameLexicon } from '../../lexicon/name-lexicon';
import { DATELINE_LINES, datelineAt } from '../../text/dateline';
import type { Document } from '../../text/document';
import type { ActorDraft } from './actor-draft';
import { mergeInto } from './actor-draft';
import { addDemonyms } from './demonyms';
import { explicitAliases } from './explicit-aliases';
import { foldName } from '../fold-name';
import { groupOrganisations } from './group-organisations';
import { groupPeople } from './group-people';
import { groupPlaces } from './group-places';
import type { NameSpan } from '../name-span';
import { textOf } from '../name-span';
import type { OrganisationWords } from './organisation-names';
import type { HintKnowledge } from './person-hints';
import { personHints } from './person-hints';
import type { Places } from '../places';

/** What names are grouped by. */
export interface GroupingKnowledge {
  lexicon: NameLexicon;
  places: Places;
  organisationWords: OrganisationWords;
  hints: HintKnowledge;
}

/** The actors of a text by their names, in the order of their first mention. */
export function groupNames(
  doc: Document,
  spans: readonly NameSpan[],
  knowledge: GroupingKnowledge,
): ActorDraft[] {
  const named = (type: string) =>
    spans.filter((span) => span.type === type).map((span) => ({ span, text: textOf(doc, span) }));
  const people = named('PERSON');
  const drafts = [
    ...groupPeople(people, personHints(doc, people, knowledge.hints)),
    ...groupOrganisations(
      named('ORGANISATION'),
      knowledge.organisationWords,
      isForeign(doc, knowledge.places),
    ),
    ...groupPlaces(doc, named('PLACE'), knowledge.places),
  ];
  const joined = joinAliases(doc, spans, drafts, knowledge.lexicon);
  return inOrder(addDemonyms(doc, spans, joined, knowledge));
}

/** Countries whose ministries bear other names, so that none of theirs is called so. */
const OTHERWISE_NAMED = /^(?:US|GB)$/;

/** Whether a body is of another country than the one that the report is written in: the "Chinese" one, from Berlin. */
function isForeign({ text, paragraphs }: Document, places: Places): (name: string) => boolean {
  const homes = paragraphs.slice(0, DATELINE_LINES).flatMap(([start]) => {
    const dateline = datelineAt(text, start);
    return dateline?.sure ? [places.lookUp(text.slice(start, dateline.townsEnd))?.countryCode] : [];
  });
  const [home] = homes;
  if (!home || OTHERWISE_NAMED.test(home)) return () => false;
  return (name) => {
    const words = name.split(' ');
    const country = [1, 2]
      .map((count) => places.countryOfDemonym(words.slice(0, count).join(' ')))
      .find(Boolean);
    return country ? country.code !== home : false;
  };
}

/** Joins what the text says is one: "the MEK, also known as …". */
function joinAliases(
  doc: Document,
  spans: readonly NameSpan[],
  drafts: readonly ActorDraft[],
  lexicon: NameLexicon,
): ActorDraft[] {
  const owners = new Map(drafts.flatMap((draft) => draft.mentions.map(({ span }) => [span, draft] as const)));
  const left = new Set(drafts);
  for (const { from, to, kind } of explicitAliases(doc, spans, lexicon.aliases)) {
    const [target, source] = [owners.get(from)!, owners.get(to)!];
    target.toldKinds.set(textOf(doc, to), kind);
    if (target === source) continue;
    mergeInto(target, source);
    for (const { span } of source.mentions) owners.set(span, target);
    left.delete(source);
  }
  return [...left];
}

function inOrder(drafts: ActorDraft[]): ActorDraft[] {
  for (const draft of drafts) draft.mentions.sort((a, b) => place(a.span) - place(b.span));
  return drafts.sort((a, b) => firstPlace(a) - firstPlace(b));
}

function firstPlace({ mentions, adjectives }: ActorDraft): number {
  return Math.min(...[mentions[0], adjectives[0]].flatMap((mention) => (mention ? place(mention.span) : [])));
}

/** Sentences are cut far below this many words. */
function place(span: NameSpan): number {
  return span.sentence * 10_000 + span.first;
}

export function organisationWordsOf(lexicon: NameLexicon): OrganisationWords {
  const names = lexicon.countries.flatMap((country) => [
    country.name,
    ...country.aliases,
    ...country.demonyms,
  ]);
  return { countryWords: new Set(names.map(foldName)), heads: new Set(lexicon.bodyHeads.keys()) };
}
