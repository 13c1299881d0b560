import type { Agreement, Proposition } from '../../../model/claim';
import type { FoundQuote } from '../../../model/quote';
import type { Resolver } from '../../../model/resolution';
import { explicitPairs } from './explicit-pairs';
import { insertRows } from '../rows/insert-rows';
import type { NearQuote } from './near-quotes';
import type { QuoteToSave } from './quote-to-save';
import { basisOfRepeat, LINK_TYPES, speakersDecided } from './save-quote-parts';
import type { Statements } from '../statements';
import { wordsOutsideNames } from '../words-outside-names';
import type { Writing } from '../writing';

/** One that is on the same thing: a few in a hundred. */
interface Pair extends Pick<NearQuote, 'quoteId' | 'otherArticle' | 'otherId'> {
  isLater: boolean;
  /** Of the later one. */
  act: FoundQuote['act'];
  sameSpeaker: boolean;
  isDecided: boolean;
  isLinked: boolean;
  confidence: number;
}

const PAIR_TYPES = {
  article_id: 'bigint',
  quote_id: 'bigint',
  other_article_id: 'bigint',
  other_quote_id: 'bigint',
} as const;

/** What quotes claim, by their ids. */
export type Propositions = ReadonlyMap<number, Proposition>;

/** Keeps what an article's quotes claim. */
export async function savePropositions(
  writing: Writing,
  quotes: readonly QuoteToSave[],
  resolver: Resolver,
): Promise<Propositions> {
  const told = new Map<number, Proposition>();
  for (const { id, quote } of quotes) {
    const proposition = resolver.proposition(statedIn(writing, quote));
    if (proposition) told.set(id, proposition);
  }
  const rows = [...told].map(([quote_id, content]) => ({
    article_id: writing.articleId,
    quote_id,
    content: JSON.stringify(content),
  }));
  const types = { article_id: 'bigint', quote_id: 'bigint', content: 'jsonb' } as const;
  await insertRows(writing.statements, 'proposition', types, rows);
  return told;
}

/** Joins an article's quotes in pairs with the quotes on the same thing, here and elsewhere; true where there are any. */
export async function saveClaims(
  { statements, articleId }: Writing,
  quotes: readonly QuoteToSave[],
  told: Propositions,
  near: readonly NearQuote[],
  resolver: Resolver,
): Promise<boolean> {
  const matches = near.flatMap(({ otherContent, days, ...pair }) => {
    const own = told.get(pair.quoteId);
    const match = own && otherContent && resolver.comparePropositions(own, otherContent, days);
    return match ? [{ ...pair, ...match }] : [];
  });
  const agreed = new Map(matches.map((match) => [`${match.quoteId} ${match.otherId}`, match]));
  const matched = (await readPairs(statements, articleId, matches)).flatMap((pair) => {
    const match = agreed.get(`${pair.quoteId} ${pair.otherId}`);
    return match ? [{ pair, ...match }] : [];
  });
  const links = matched.flatMap(({ pair, agreement, shared }) => linkOf(articleId, pair, agreement, shared));
  await insertRows(statements, 'quote_link', LINK_TYPES, links);
  const pairs = [
    ...explicitPairs(quotes, told).map(([one, other]) => [one, articleId, other] as const),
    ...matched
      .filter(({ agreement }) => agreement !== 'NUMBERS_DIFFER')
      .map(({ pair }) => [pair.quoteId, pair.otherArticle, pair.otherId] as const),
  ];
  await savePairs(statements, articleId, pairs);
  return pairs.length > 0;
}

async function readPairs(
  statements: Statements,
  articleId: number,
  near: readonly Pick<NearQuote, 'quoteId' | 'otherArticle' | 'otherId'>[],
): Promise<Pair[]> {
  if (near.length === 0) return [];
  return statements.query<Pair[]>(PAIRS, [
    articleId,
    near.map(({ quoteId }) => quoteId),
    near.map(({ otherArticle }) => otherArticle),
    near.map(({ otherId }) => otherId),
  ]);
}

function statedIn(writing: Writing, quote: FoundQuote) {
  const actors = (keys: readonly string[]): number[] => [...new Set(keys.map((key) => writing.actor(key)))];
  return {
    act: quote.act,
    polarity: quote.polarity,
    ...wordsOutsideNames(writing, quote.content),
    about: actors(quote.about),
    speakers: actors(quote.speakers),
    addressees: actors(quote.addressees),
  };
}

/** From the later one to the earlier one. Others who say the same are of its claim, without a link. */
function linkOf(articleId: number, pair: Pair, agreement: Agreement, shared: number) {
  const { quoteId, otherArticle, otherId, isLater, isLinked, sameSpeaker } = pair;
  if (isLinked || (agreement === 'SAME' && !sameSpeaker)) return [];
  const here = [articleId, quoteId] as const;
  const there = [otherArticle, otherId] as const;
  const [from, to] = isLater ? [here, there] : [there, here];
  return [
    {
      from_article_id: from[0],
      from_quote_id: from[1],
      to_article_id: to[0],
      to_quote_id: to[1],
      ...kindOf(pair, agreement),
      // A pair is no surer than its quotes, and the less so the more only one of them says.
      confidence: pair.confidence * (0.6 + 0.4 * shared),
    },
  ];
}

function kindOf(pair: Pair, agreement: Agreement) {
  if (agreement === 'SAME') return { kind: 'REPEATS', basis: basisOfRepeat(pair) };
  if (agreement === 'NUMBERS_DIFFER') return { kind: 'CONTRADICTS', basis: 'NUMBERS_DIFFER' };
  if (pair.act === 'DENY') return { kind: 'DENIES', basis: 'SAME_PROPOSITION' };
  return { kind: 'CONTRADICTS', basis: 'NEGATED_PROPOSITION' };
}

async function savePairs(
  statements: Statements,
  articleId: number,
  pairs: readonly (readonly [quote: number, otherArticle: number, other: number])[],
): Promise<void> {
  const rows = new Map(
    pairs.flatMap(([quote, otherArticle, other]) =>
      [
        [articleId, quote, otherArticle, other] as const,
        [otherArticle, other, articleId, quote] as const,
      ].map((row) => [row.join(), row] as const),
    ),
  );
  await insertRows(
    statements,
    'claim_pair',
    PAIR_TYPES,
    [...rows.values()].map(([article_id, quote_id, other_article_id, other_quote_id]) => ({
      article_id,
      quote_id,
      other_article_id,
      other_quote_id,
    })),
  );
}

/** In one article the later one is that behind the other; across articles what was published later, or came later. */
const PAIRS = `/* pairsOfQuotes */
select near.quote_id as "quoteId", near.article_id as "otherArticle", near.other_id as "otherId",
  pair.is_later as "isLater", case when pair.is_later then quote.act else said.act end as act,
  exists (select from quote_actor as one
    join quote_actor as two on two.actor_id = one.actor_id and two.role = 'SPEAKER'
    where one.article_id = $1 and one.quote_id = near.quote_id and one.role = 'SPEAKER'
      and two.article_id = near.article_id and two.quote_id = near.other_id) as "sameSpeaker",
  ${speakersDecided('near.quote_id, near.other_id')} as "isDecided",
  near.article_id = $1 and exists (select from quote_link where from_article_id = $1
    and (from_quote_id, to_quote_id) in ((near.quote_id, near.other_id), (near.other_id, near.quote_id))) as "isLinked",
  least(quote.confidence, said.confidence) as confidence
from unnest($2::bigint[], $3::bigint[], $4::bigint[]) as near (quote_id, article_id, other_id)
join quote on quote.article_id = $1 and quote.id = near.quote_id
join quote as said on said.article_id = near.article_id and said.id = near.other_id
join article on article.id = $1
join article as teller on teller.id = near.article_id
cross join lateral (select case when near.article_id = $1 then quote.start_offset > said.start_offset
    else (coalesce(article.published_from, 'infinity'), article.id)
      > (coalesce(teller.published_from, 'infinity'), teller.id) end as is_later) as pair`;
