import { quoteSpan, type FoundQuote } from '../../../model/quote';
import type { Resolver } from '../../../model/resolution';
import type { Span } from '../../../model/span';
import { EVIDENCE_TYPES, evidenceValues } from '../rows/evidence-values';
import { FindingsError } from '../rows/findings-error';
import { insertRows } from '../rows/insert-rows';
import { type IdSource, keepIds } from '../rows/keep-ids';
import { saveQuoteKeys, type NearQuote, type QuoteKey } from './near-quotes';
import { nearWithin } from './near-within';
import type { QuoteToSave } from './quote-to-save';
import { saveClaims, savePropositions, type Propositions } from './save-claims';
import { saveQuoteParts } from './save-quote-parts';
import { saveRepeats } from './save-repeats';
import { prefixed, whenTypes, whenValues, type WhenValues } from '../rows/when-values';
import type { Writing } from '../writing';

const TYPES = {
  article_id: 'bigint',
  id: 'bigint',
  kind: 'text',
  act: 'text',
  text: 'text',
  speaker_text: 'text',
  cue: 'text',
  polarity: 'text',
  certainty: 'text',
  ...whenTypes('said'),
  said_at_id: 'bigint',
  meeting_id: 'bigint',
  ...EVIDENCE_TYPES,
};

/** What an article quotes, and which quotes have words or a claim in common with it. */
export interface SavedQuotes {
  quotes: QuoteToSave[];
  told: Propositions;
  near: NearQuote[];
}

/** Writes the quotes with their pieces, actors and links inside the article. `meetings`: the graph's ids by the article's. */
export async function saveQuotes(
  writing: Writing,
  meetings: ReadonlyMap<string, number>,
  ids: IdSource,
  resolver: Resolver,
): Promise<SavedQuotes> {
  const found = writing.findings.quotes.map((quote, index) => ({
    quote,
    kind: quote.kind,
    span: wholeSpan(quote, index),
  }));
  const kept = keepIds(ids, 'quote', found);
  const quotes = found.map(({ quote, span }, index) => ({
    id: kept[index]!.id,
    quote,
    span,
    said: saidWhen(writing, quote),
  }));
  await insertRows(
    writing.statements,
    'quote',
    TYPES,
    quotes.map(({ id, quote, span, said }) => ({
      article_id: writing.articleId,
      id,
      ...attributes(writing, quote),
      ...prefixed<string | number | null>('said', said),
      meeting_id: meetingOf(writing, quote, meetings),
      ...evidenceValues(writing, span, quote.confidence, quote.rule),
    })),
  );
  await saveQuoteParts(writing, quotes);
  const told = await savePropositions(writing, quotes, resolver);
  const keys = keysOf(writing, quotes, told, resolver);
  const elsewhere = await saveQuoteKeys(writing.statements, writing.articleId, keys);
  return { quotes, told, near: [...elsewhere, ...nearWithin(writing.articleId, quotes, told, keys)] };
}

/** Joins an article's quotes with what else is said of the same, and by the same. True where any are of one claim. */
export async function joinQuotes(
  writing: Writing,
  { quotes, told, near }: SavedQuotes,
  resolver: Resolver,
): Promise<boolean> {
  const isPaired = await saveClaims(writing, quotes, told, near, resolver);
  await saveRepeats(writing.statements, writing.articleId, near, resolver);
  return isPaired;
}

function keysOf(
  writing: Writing,
  quotes: readonly { id: number; quote: FoundQuote }[],
  told: Propositions,
  resolver: Resolver,
): QuoteKey[] {
  return quotes.flatMap(({ id, quote }) => {
    const words = resolver.repeatKeys(joined(writing, quote.content) ?? '');
    const proposition = told.get(id);
    const claims = proposition ? resolver.claimKeys(proposition) : [];
    return [
      ...words.map((key) => ({ quoteId: id, kind: 'WORDS' as const, key })),
      ...claims.map((key) => ({ quoteId: id, kind: 'CLAIM' as const, key })),
    ];
  });
}

/** Lists go by this date: where the report doesn't tell it, by that of its publication. */
function saidWhen(writing: Writing, { said, saidDate }: FoundQuote): WhenValues {
  const told = whenValues(writing, said, saidDate);
  const { precision, from, to } = writing.published;
  return told.value === null ? { ...told, precision, from, to } : told;
}

function attributes(writing: Writing, quote: FoundQuote) {
  return {
    kind: quote.kind,
    act: quote.act,
    text: joined(writing, quote.content) ?? '',
    speaker_text: joined(writing, quote.source),
    cue: joined(writing, quote.cue),
    polarity: quote.polarity,
    certainty: quote.certainty,
    said_at_id: quote.saidAt === undefined ? null : writing.actor(quote.saidAt),
  };
}

function wholeSpan(quote: FoundQuote, index: number): Span {
  const span = quoteSpan(quote);
  if (!span) throw new FindingsError(`quote ${index} has no words`);
  return span;
}

function joined(writing: Writing, spans: Span[]): string | null {
  return spans.length === 0 ? null : spans.map((span) => writing.span(span).words).join(' … ');
}

/** Null also for a meeting that a person rejected. */
function meetingOf(
  { findings }: Writing,
  { meeting }: FoundQuote,
  meetings: ReadonlyMap<string, number>,
): number | null {
  if (meeting === undefined) return null;
  if (!findings.meetings.some(({ id }) => id === meeting))
    throw new FindingsError(`there is no meeting ${meeting}`);
  return meetings.get(meeting) ?? null;
}
