import type { ActorKey } from '../../../model/actor';
import type { FoundQuote, LinkBasis, QuoteLinkKind } from '../../../model/quote';
import type { Span } from '../../../model/span';
import { FindingsError } from '../rows/findings-error';
import { insertLast, insertRows } from '../rows/insert-rows';
import type { QuoteToSave } from './quote-to-save';
import { SPAN_TYPES } from '../rows/span-values';
import type { Writing } from '../writing';

const SPAN_ROW_TYPES = {
  article_id: 'bigint',
  quote_id: 'bigint',
  part: 'text',
  ordinal: 'int',
  ...SPAN_TYPES,
} as const;

const ACTOR_TYPES = {
  article_id: 'bigint',
  quote_id: 'bigint',
  role: 'text',
  ordinal: 'int',
  actor_id: 'bigint',
  act: 'text',
  said_from: 'timestamptz',
  said_to: 'timestamptz',
} as const;

export const LINK_TYPES = {
  from_article_id: 'bigint',
  from_quote_id: 'bigint',
  to_article_id: 'bigint',
  to_quote_id: 'bigint',
  kind: 'text',
  basis: 'text',
  confidence: 'real',
} as const;

/** Inside one article a denial and an answer have words that say so; the others are read from what was said. */
const BASIS: Record<QuoteLinkKind, LinkBasis> = {
  DENIES: 'EXPLICIT',
  ANSWERS: 'EXPLICIT',
  REPEATS: 'SAME_PROPOSITION',
  CONTRADICTS: 'NEGATED_PROPOSITION',
};

/** SQL that is true where a person said who speaks in one of these quotes. */
export const speakersDecided = (quotes: string): string => `exists (
  select from correction_target as target join correction on correction.id = target.correction_id
  where target.kind = 'quote' and target.number in (${quotes}) and correction.kind = 'SPEAKERS' and undone_at is null)`;

/** That one speaker says two things the same may rest on a person's word for who speaks. */
export function basisOfRepeat({ isDecided }: { isDecided: boolean }): LinkBasis {
  return isDecided ? 'PERSON_DECIDED' : 'SAME_PROPOSITION';
}

/** Writes the pieces, the actors and the links of quotes whose own rows are written. */
export async function saveQuoteParts(writing: Writing, quotes: QuoteToSave[]): Promise<void> {
  const { statements } = writing;
  await insertLast(
    statements,
    'quote_span',
    SPAN_ROW_TYPES,
    quotes.flatMap((quote) => spanRows(writing, quote)),
  );
  await insertRows(
    statements,
    'quote_actor',
    ACTOR_TYPES,
    quotes.flatMap((quote) => actorRows(writing, quote)),
  );
  await insertRows(
    statements,
    'quote_link',
    LINK_TYPES,
    quotes.flatMap((quote) => linkRows(writing, quote, quotes)),
  );
}

function spanRows(writing: Writing, { id, quote }: QuoteToSave) {
  const parts: [string, Span[]][] = [
    ['CONTENT', quote.content],
    ['VERBATIM', quote.verbatim],
    ['SOURCE', quote.source],
    ['CUE', quote.cue],
  ];
  return parts.flatMap(([part, spans]) =>
    spans.map((span, ordinal) => ({
      article_id: writing.articleId,
      quote_id: id,
      part,
      ordinal,
      ...writing.span(span),
    })),
  );
}

function actorRows(writing: Writing, { id, quote, said }: QuoteToSave) {
  const roles: [string, ActorKey[]][] = [
    ['SPEAKER', quote.speakers],
    ['ADDRESSEE', quote.addressees],
    ['ABOUT', quote.about],
    ['REPORTER', quote.reportedBy],
  ];
  return roles.flatMap(([role, keys]) =>
    // Two of an article's actors may turn out to be one of the graph's.
    [...new Set(keys.map((key) => writing.actor(key)))].map((actor_id, ordinal) => ({
      article_id: writing.articleId,
      quote_id: id,
      role,
      ordinal,
      actor_id,
      act: quote.act,
      said_from: said.from,
      said_to: said.to,
    })),
  );
}

function linkRows(writing: Writing, { id, quote }: QuoteToSave, quotes: QuoteToSave[]) {
  return uniqueLinks(quote).map(({ kind, to }) => {
    const target = quotes[to];
    if (!target || target.id === id) throw new FindingsError(`there is no other quote ${to} to link to`);
    return {
      from_article_id: writing.articleId,
      from_quote_id: id,
      to_article_id: writing.articleId,
      to_quote_id: target.id,
      kind,
      basis: BASIS[kind],
      confidence: quote.confidence,
    };
  });
}

function uniqueLinks({ links = [] }: FoundQuote): { kind: QuoteLinkKind; to: number }[] {
  return [...new Map(links.map((link) => [`${link.kind} ${link.to}`, link])).values()];
}
