import { send, type Statements } from '../statements';

/** A quote by its key. */
interface Said {
  readonly article_id: number;
  readonly quote_id: number;
}

/** Notes who says what these quotes claim, and whom that is about. */
export async function addClaimActors(statements: Statements, quotes: readonly Said[]): Promise<void> {
  if (quotes.length === 0) return;
  const values = [quotes.map(({ article_id }) => article_id), quotes.map(({ quote_id }) => quote_id)];
  await send(statements, ADD, values);
}

/** After a claim was spoken to once more. */
export async function renewClaimActors(statements: Statements, claimId: number): Promise<void> {
  await send(statements, RENEW, [claimId]);
}

/** After articles show others as their actors: another quote of the same claim may go on naming those of before. */
export async function moveClaimActors(statements: Statements, articles: readonly number[]): Promise<void> {
  const quotes = await statements.query<(Said & { claim_id: number })[]>(TOLD_WITH, [articles]);
  await send(statements, CLEAR, [[...new Set(quotes.map(({ claim_id }) => claim_id))]]);
  await addClaimActors(statements, quotes);
}

const ADD = `/* addClaimActors */
insert into claim_actor (claim_id, role, actor_id, newest_from)
select distinct member.claim_id, part.role, part.actor_id, claim.newest_from
from unnest($1::bigint[], $2::bigint[]) as said (article_id, quote_id)
join claim_quote as member using (article_id, quote_id)
join claim on claim.id = member.claim_id
join quote_actor as part using (article_id, quote_id)
where part.role in ('SPEAKER', 'ABOUT')
on conflict do nothing`;

const RENEW = `/* renewClaimActors */ update claim_actor set newest_from = claim.newest_from from claim
where claim.id = $1 and claim_id = claim.id and claim_actor.newest_from is distinct from claim.newest_from`;

const TOLD_WITH = `/* quotesOfClaims */
select claim_id, article_id, quote_id from claim_quote
where claim_id in (select claim_id from claim_quote where article_id = any ($1::bigint[]))`;

const CLEAR = '/* clearClaimActors */ delete from claim_actor where claim_id = any ($1::bigint[])';
