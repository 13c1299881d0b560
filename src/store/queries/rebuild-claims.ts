import type { ClaimMember, JoinedClaim } from '../../model/claim';
import type { Resolver } from '../../model/resolution';
import { insertRows } from './insert-rows';
import type { Statements } from './statements';

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
  const rows = await statements.query<Row[]>(MEMBERS, [articleId, formerly]);
  const claims = resolver.joinClaims(
    rows,
    rows.flatMap(({ quoteId, others }) => others.map((other) => [quoteId, other] as const)),
  );
  const gone = new Set([...formerly, ...rows.flatMap(({ claimId }) => claimId ?? [])]);
  if (gone.size > 0)
    await statements.query('/* dropClaims */ delete from claim where id = any ($1::bigint[])', [[...gone]]);
  await insertClaims(statements, claims, rows);
}

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
    claims.map(({ id, text, asserted, denied }) => ({
      id,
      text,
      asserted: asserted.length,
      denied: denied.length,
      newest_from: newestOf([...asserted, ...denied].map((quote) => byId.get(quote)?.saidFrom ?? '')),
    })),
  );
  await insertRows(statements, 'claim_quote', MEMBER_TYPES, members);
}

const CLAIM_TYPES = {
  id: 'bigint',
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

/** All that hang together with them. */
const MEMBERS = `/* membersOfClaims */
with recursive member (article_id, id) as (
  select article_id, quote_id from claim_pair where article_id = $1
  union select article_id, quote_id from claim_quote where claim_id = any ($2::bigint[])
  union select pair.other_article_id, pair.other_quote_id from member
    join claim_pair as pair on pair.article_id = member.article_id and pair.quote_id = member.id
)
select quote.id as "quoteId", quote.article_id as "articleId", quote.start_offset as start, quote.text,
  (proposition.content ->> 'negated')::boolean as negated, quote.polarity = 'NEGATIVE' as negative,
  quote.act <> 'DENY' as asserts,
  coalesce(to_char(article.published_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), 'infinity') as "publishedFrom",
  to_char(quote.said_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "saidFrom",
  (select claim_id from claim_quote where article_id = quote.article_id and quote_id = quote.id) as "claimId",
  (select coalesce(json_agg(other_quote_id), '[]') from claim_pair
    where article_id = quote.article_id and quote_id = quote.id) as others
from member join quote on quote.article_id = member.article_id and quote.id = member.id
join proposition on proposition.article_id = quote.article_id and proposition.quote_id = quote.id
join article on article.id = quote.article_id
order by quote.id`;
