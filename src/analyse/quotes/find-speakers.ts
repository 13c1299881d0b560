import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundDate } from '../../model/date';
import type { FoundMention } from '../../model/mention';
import type { FoundQuote } from '../../model/quote';
import type { Span } from '../../model/span';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Document } from '../text/document';
import type { Cast } from './actors-of';
import { actorsOf, castOf, mentionsIn, unique } from './actors-of';
import type { Attribution, Spoken } from './attribution';
import { linkQuotes } from './link-quotes';
import { passOn } from './reporting-chain';
import { saidWhen } from './said-when';
import { certaintyOf, polarityOf } from './speech-act';

/** What the other finders know of the text. */
export interface SpeakerEvidence {
  actors: readonly FoundActor[];
  mentions: readonly FoundMention[];
  dates: readonly FoundDate[];
  lexicon: QuoteLexicon;
}

/** The quotes of a text: who spoke, to whom, who passed it on, when, and what they answer or deny. */
export function findSpeakers(
  doc: Document,
  attributions: readonly Attribution[],
  evidence: SpeakerEvidence,
): FoundQuote[] {
  const cast = castOf(evidence.mentions, evidence.actors);
  const spoken = passOn(
    doc.text,
    attributions.map((attribution) => ({ attribution, ...voices(doc, cast, attribution), reportedBy: [] })),
    cast,
    evidence.lexicon,
  );
  const quotes = spoken.map((one) => quoteOf(doc, cast, one, evidence));
  linkQuotes(doc, spoken, quotes);
  return quotes;
}

function voices(
  doc: Document,
  cast: Cast,
  attribution: Attribution,
): Pick<Spoken, 'speakers' | 'addressees'> {
  const { source, sourceHead, addressee } = attribution;
  return {
    speakers: unique(source.flatMap((span) => actorsOf(cast, doc.text, span, sourceHead))),
    addressees: addressee ? actorsOf(cast, doc.text, addressee, null) : [],
  };
}

function quoteOf(doc: Document, cast: Cast, spoken: Spoken, { dates, lexicon }: SpeakerEvidence): FoundQuote {
  const { attribution, speakers, addressees, reportedBy } = spoken;
  const { kind, act, content, verbatim, source, cue, rule } = attribution;
  const words = content.map(([start, end]) => doc.text.slice(start, end)).join(' ');
  return {
    kind,
    act,
    content,
    verbatim,
    source,
    cue,
    speakers,
    addressees,
    about: aboutWhom(cast, content),
    reportedBy,
    polarity: polarityOf(words, lexicon),
    certainty: certaintyOf(words, lexicon),
    ...saidWhen(doc, cast, attribution, dates),
    confidence: attribution.confidence,
    rule,
  };
}

function aboutWhom(cast: Cast, content: readonly Span[]): ActorKey[] {
  return unique(content.flatMap((span) => mentionsIn(cast, span)).map((mention) => mention.actor));
}
