import type { FoundActor } from '../../model/actor';
import type { FoundDate } from '../../model/date';
import type { FoundMention } from '../../model/mention';
import type { FoundQuote } from '../../model/quote';
import { wordsAt } from '../../model/span';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Document } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionIndex } from '../text/mention-index';
import { aboutWhom } from './about-whom';
import { accusedDenies } from './answers/accused-denies';
import type { Attribution, Spoken } from './attribution';
import { linkQuotes } from './answers/link-quotes';
import { passOn } from './reporting-chain';
import { saidWhen } from './said-when';
import { certaintyOf, polarityOf } from './speech-act';

/** What the other finders know of the text. */
export interface SpeakerEvidence {
  actors: readonly FoundActor[];
  mentions: readonly FoundMention[];
  /** Who speaks, to whom and who passed it on, as coreference settled it. */
  voices: Pick<ReadonlyMap<Attribution, Omit<Spoken, 'attribution'>>, 'get'>;
  dates: readonly FoundDate[];
  /** EDTF; what is said was said by then. */
  published?: string;
  lexicon: QuoteLexicon;
}

/** The quotes of a text: who spoke, to whom, who passed it on, when, and what they answer or deny. */
export function findSpeakers(
  doc: Document,
  attributions: readonly Attribution[],
  evidence: SpeakerEvidence,
): FoundQuote[] {
  const index = mentionIndex(evidence.mentions, evidence.actors);
  const spoken = passOn(
    doc.text,
    attributions.map((attribution) => ({
      attribution,
      ...(evidence.voices.get(attribution) ?? { speakers: [], addressees: [], reportedBy: [] }),
    })),
    index.actors,
    evidence.lexicon,
  );
  const heard = accusedDenies(doc.text, spoken, index.actors).filter(isHeard);
  const accusations = new Map(
    heard.filter(({ attribution }) => attribution.act === 'ACCUSE').map((one) => [one.attribution, one]),
  );
  const quotes = heard.map((one) => {
    // Who denies a charge, a lawyer or a spokesman, need not be whom it is about.
    const charge = one.attribution.same && accusations.get(one.attribution.same);
    return {
      ...quoteOf(doc, index, one, evidence),
      about: aboutWhom(doc.text, index, charge ?? one, evidence.lexicon),
    };
  });
  linkQuotes(doc, heard, quotes, evidence.lexicon);
  return quotes;
}

/** Questions and answers without a label where the text introduces nobody are a page of advice, no interview. */
function isHeard({ attribution, speakers, addressees }: Spoken): boolean {
  return !attribution.turn || attribution.source.length + speakers.length + addressees.length > 0;
}

function quoteOf(
  doc: Document,
  index: MentionIndex,
  spoken: Spoken,
  { dates, published, lexicon }: SpeakerEvidence,
): Omit<FoundQuote, 'about'> {
  const { attribution, speakers, addressees, reportedBy } = spoken;
  const { kind, act, content, verbatim, source, cue, rule } = attribution;
  const words = wordsAt(doc.text, content);
  return {
    kind,
    act,
    content,
    verbatim,
    source,
    cue,
    speakers,
    addressees,
    reportedBy,
    polarity: polarityOf(words, lexicon),
    certainty: certaintyOf(words, lexicon),
    ...saidWhen(doc, index, attribution, { dates, published }),
    confidence: attribution.confidence,
    rule,
  };
}
