import { contentAsTold } from './content-as-told';
import type { ActorReference, RecordEvidence, RecordKind, RecordOf } from '../store/exports/record';

export type Cell = string | number | null;
type Columns<Record> = Readonly<{ [heading: string]: (record: Record) => Cell }>;

/** The columns of each kind's table. Lists are joined by "; "; an article's text is left to the other formats. */
export const CSV_COLUMNS: { readonly [Kind in RecordKind]: Columns<RecordOf<Kind>> } = {
  article: {
    id: ({ id }) => id,
    url: ({ url }) => url,
    title: ({ title }) => title,
    outlet: ({ outlet }) => nameOf(outlet),
    published: ({ published }) => published,
    language: ({ language }) => language,
    genre: ({ genre }) => genre,
    topics: ({ topics }) => list(topics.map(({ label }) => label)),
    authors: ({ authors }) => namesOf(authors),
    credits: ({ credits }) => namesOf(creditsOf(credits, true)),
    cites: ({ credits }) => namesOf(creditsOf(credits, false)),
    mentions: ({ mentions }) => namesOf(mentions),
  },
  actor: {
    id: ({ id }) => id,
    type: ({ type }) => type,
    name: ({ name }) => name,
    otherNames: ({ name, names }) => list(names.map(({ text }) => text).filter((text) => text !== name)),
    kind: ({ kind }) => kind,
    countryCode: ({ countryCode }) => countryCode,
    of: ({ of }) => nameOf(of),
    wikidata: ({ wikidata }) => wikidata,
    mentionCount: ({ mentionCount }) => mentionCount,
    articleCount: ({ articleCount }) => articleCount,
  },
  meeting: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    kind: ({ kind }) => kind,
    status: ({ status }) => status,
    date: ({ date }) => date,
    place: ({ place }) => nameOf(place),
    host: ({ host }) => nameOf(host),
    sides: ({ sides }) => namesOf(sides),
    participants: ({ participants }) => namesOf(participants.map(({ actor }) => actor)),
    agenda: ({ agenda }) => list(agenda),
    reports: ({ evidence }) => evidence.length,
    urls: ({ evidence }) => list([...new Set(evidence.map(({ url, article }) => url ?? article))]),
    sentences: ({ evidence }) => list(evidence.map(({ sentence }) => sentence)),
  },
  quote: {
    id: ({ id }) => id,
    speakers: ({ speakers }) => namesOf(speakers),
    told: contentAsTold,
    act: ({ act }) => act,
    text: ({ text }) => text,
    verbatim: ({ verbatim }) => list(verbatim),
    kind: ({ kind }) => kind,
    addressees: ({ addressees }) => namesOf(addressees),
    about: ({ about }) => namesOf(about),
    reportedBy: ({ reportedBy }) => namesOf(reportedBy),
    said: ({ said }) => said,
    saidAt: ({ saidAt }) => nameOf(saidAt),
    polarity: ({ polarity }) => polarity,
    certainty: ({ certainty }) => certainty,
    meeting: ({ meeting }) => meeting,
    links: ({ links }) => list(links.map(({ kind, to }) => `${kind} ${to}`)),
    ...evidenceColumns(),
  },
  role: {
    id: ({ id }) => id,
    person: ({ person }) => person.name,
    title: ({ title }) => title,
    of: ({ of }) => nameOf(of),
    date: ({ date }) => date,
    ...evidenceColumns(),
  },
  relation: {
    id: ({ id }) => id,
    from: ({ from }) => from.name,
    kind: ({ kind }) => kind,
    to: ({ to }) => nameOf(to),
    label: ({ label }) => label,
    date: ({ date }) => date,
    ...evidenceColumns(),
  },
  mention: {
    id: ({ id }) => id,
    actor: ({ actor }) => actor.name,
    type: ({ actor }) => actor.type,
    kind: ({ kind }) => kind,
    ...evidenceColumns(),
  },
};

function evidenceColumns(): Columns<{ evidence: RecordEvidence }> {
  return {
    sentence: ({ evidence }) => evidence.sentence,
    confidence: ({ evidence }) => evidence.confidence,
    rule: ({ evidence }) => evidence.rule,
    article: ({ evidence }) => evidence.article,
    url: ({ evidence }) => evidence.url,
    start: ({ evidence }) => evidence.start,
    end: ({ evidence }) => evidence.end,
  };
}

/** The agencies that an article came from, or else what it cites. */
function creditsOf(credits: RecordOf<'article'>['credits'], isWire: boolean): ActorReference[] {
  return credits.filter(({ role }) => (role === 'WIRE') === isWire).map(({ actor }) => actor);
}

function namesOf(actors: readonly ActorReference[]): string {
  return list(actors.map(({ name }) => name));
}

function nameOf(actor: ActorReference | null): string | null {
  return actor?.name ?? null;
}

function list(items: readonly string[]): string {
  return items.join('; ');
}
