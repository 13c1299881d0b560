import type { ClaimMember, JoinedClaim } from '../../../model/claim';
import type { Resolver } from '../../../model/resolution';
import { addClaimActors, renewClaimActors } from './claim-actors';
import { insertRows } from '../rows/insert-rows';
import { send, type Statements } from '../statements';

interface OwnRow extends Row {
  /** The claims of those it is paired with; null for those that are in none yet. */
  claims: (number | null)[];
}

interface Row extends ClaimMember {
  /** As the column has it. */
  saidFrom: string | null;
  claimId: number | null;
  others: number[];
}

/** The claims that an article's quotes speak to. */
export async function claimsOf(statements: Statements, articleId: number): Promise<number[]> {
  const rows = await statements.query<{ id: number }[]>(
    '/* claimsOfArticle */ select distinct claim_id as id from claim_quote where article_id = $1',
    [articleId],
  );
  return rows.map(({ id }) => id);
}

/** Brings claims in line with the pairs of quotes that are on one thing: those of an article, and these. */
export async function rebuildClaims(
  statements: Statements,
  articleId: number,
  formerly: readonly number[],
  resolver: Resolver,
): Promise<void> {
  const own = await statements.query<OwnRow[]>(OWN, [articleId]);
  if (own.length === 0 && formerly.length === 0) return;
  if (formerly.length === 0 && (await joinClaim(statements, own, resolver))) return;
  const rows = await statements.query<Row[]>(MEMBERS, [articleId, formerly]);
  const claims = resolver.joinClaims(
    rows,
    rows.flatMap(({ quoteId, others }) => others.map((other) => [quoteId, other] as const)),
  );
  const gone = new Set([...formerly, ...rows.flatMap(({ claimId }) => claimId ?? [])]);
  if (gone.size > 0)
    await send(statements, '/* dropClaims */ delete from claim where id = any ($1::bigint[])', [[...gone]]);
  await insertClaims(statements, claims, rows);
}

/**
 * Adds new quotes to the one claim that all are on, where they leave its words as they are: what a thousand articles
 * repeat is not put together anew a thousand times. False where that is not enough.
 */
async function joinClaim(
  statements: Statements,
  own: readonly OwnRow[],
  resolver: Resolver,
): Promise<boolean> {
  const [only, ...others] = new Set(own.flatMap(({ claims }) => claims));
  if (!only || others.length > 0 || own.some(({ quoteId }) => quoteId < only)) return false;
  const [head] = await statements.query<Row[]>(HEAD, [only]);
  if (!head) return false;
  const pairs = own.map(({ quoteId }) => [head.quoteId, quoteId] as const);
  const [joined] = resolver.joinClaims([head, ...own], pairs);
  if (joined?.head !== head.quoteId) return false;
  const members = own.map((row) => ({
    claim_id: only,
    quote_id: row.quoteId,
    denies: joined.denied.includes(row.quoteId),
    ...placeOf(row),
  }));
  await insertRows(statements, 'claim_quote', MEMBER_TYPES, members);
  const denied = members.filter(({ denies }) => denies).length;
  const newest = newestOf(own.map(({ saidFrom }) => saidFrom ?? ''));
  await send(statements, ADDED, [only, own.length - denied, denied, newest]);
  await renewClaimActors(statements, only);
  await addClaimActors(statements, members);
  return true;
}

const ADDED = `/* addToClaim */ update claim set asserted = asserted + $2::int, denied = denied + $3::int,
  newest_from = greatest(newest_from, $4::timestamptz) where id = $1`;

async function insertClaims(
  statements: Statements,
  claims: readonly JoinedClaim[],
  rows: readonly Row[],
): Promise<void> {
  const byId = new Map(rows.map((row) => [row.quoteId, row]));
  const members = claims.flatMap(({ id, asserted, denied }) => {
    const side = (quotes: readonly number[], denies: boolean) =>
      quotes.map((quote_id) => ({ claim_id: id, quote_id, denies, ...placeOf(byId.get(quote_id)) }));
    return [...side(asserted, false), ...side(denied, true)];
  });
  await insertRows(
    statements,
    'claim',
    CLAIM_TYPES,
    claims.map(({ id, head, text, asserted, denied }) => ({
      id,
      head_id: head,
      text,
      asserted: asserted.length,
      denied: denied.length,
      newest_from: newestOf([...asserted, ...denied].map((quote) => byId.get(quote)?.saidFrom ?? '')),
    })),
  );
  await insertRows(statements, 'claim_quote', MEMBER_TYPES, members);
  await addClaimActors(statements, members);
}

const CLAIM_TYPES = {
  id: 'bigint',
  head_id: 'bigint',
  text: 'text',
  asserted: 'int',
  denied: 'int',
  newest_from: 'timestamptz',
} as const;

const MEMBER_TYPES = {
  claim_id: 'bigint',
  quote_id: 'bigint',
  denies: 'boolean',
  article_id: 'bigint',
  said_from: 'timestamptz',
} as const;

function placeOf(row: Row | undefined) {
  return { article_id: row?.articleId ?? 0, said_from: row?.saidFrom ?? null };
}

/** Of times as the column has them; "" where untold. */
function newestOf(times: readonly string[]): string | null {
  return times.reduce((newest, time) => (time > newest ? time : newest), '') || null;
}

/** A quote as claims need it, with how it is joined to the proposition and the article. */
const FIELDS = `quote.id as "quoteId", quote.article_id as "articleId", quote.start_offset as start, quote.text,
  (proposition.content ->> 'negated')::boolean as negated, quote.polarity = 'NEGATIVE' as negative,
  quote.act <> 'DENY' as asserts,
  coalesce(to_char(article.published_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), 'infinity') as "publishedFrom",
  to_char(quote.said_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "saidFrom"`;
const JOINS = `join proposition on proposition.article_id = quote.article_id and proposition.quote_id = quote.id
join article on article.id = quote.article_id`;

/** All that hang together with them. */
const MEMBERS = `/* membersOfClaims */
with recursive member (article_id, id) as (
  select article_id, quote_id from claim_pair where article_id = $1
  union select article_id, quote_id from claim_quote where claim_id = any ($2::bigint[])
  union select pair.other_article_id, pair.other_quote_id from member
    join claim_pair as pair on pair.article_id = member.article_id and pair.quote_id = member.id
)
select ${FIELDS},
  (select claim_id from claim_quote where article_id = quote.article_id and quote_id = quote.id) as "claimId",
  (select coalesce(json_agg(other_quote_id), '[]') from claim_pair
    where article_id = quote.article_id and quote_id = quote.id) as others
from member join quote on quote.article_id = member.article_id and quote.id = member.id
${JOINS} order by quote.id`;

/** An article's own quotes that are paired with any. */
const OWN = `/* pairedQuotes */
select ${FIELDS}, pairs.claims from (
  select pair.quote_id, coalesce(json_agg(distinct member.claim_id)
    filter (where pair.other_article_id <> $1), '[null]') as claims from claim_pair as pair
  left join claim_quote as member on member.article_id = pair.other_article_id and member.quote_id = pair.other_quote_id
  where pair.article_id = $1 group by pair.quote_id) as pairs
join quote on quote.article_id = $1 and quote.id = pairs.quote_id
${JOINS} order by quote.id`;

const HEAD = `/* headOfClaim */
select ${FIELDS} from claim join claim_quote as member on member.claim_id = claim.id and member.quote_id = claim.head_id
join quote on quote.article_id = member.article_id and quote.id = member.quote_id
${JOINS} where claim.id = $1`;
