import type { TestDatabase } from '../../../database';

type Row = Record<string, unknown>;

/**
 * All that clients see, ids apart: an actor goes by its name and the places that mention it, a quote by its place, a
 * meeting by its reports. Articles keep their ids.
 */
export async function graphSnapshot({
  rows,
}: Pick<TestDatabase, 'rows'>): Promise<Record<string, unknown[]>> {
  const actors = new Map<string, string>();
  for (const { id, label } of await rows<{ id: number; label: string }>(ACTOR_LABELS)) {
    actors.set(String(id), label);
  }
  const meetings = new Map<string, string>();
  for (const { id, label } of await rows<{ id: number; label: string }>(MEETING_LABELS)) {
    meetings.set(String(id), label);
  }
  const named = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        if (value === null) return [column, null];
        if (column.endsWith('actor')) return [column, actors.get(String(value)) ?? 'nobody'];
        return [column, column.endsWith('meeting') ? (meetings.get(String(value)) ?? 'none') : value];
      }),
    );
  const snapshot: Record<string, unknown[]> = {};
  for (const [table, sql] of Object.entries(TABLES)) {
    const all = (await rows<Row>(sql)).map((row) => JSON.stringify(named(row)));
    snapshot[table] = all.sort().map((text) => JSON.parse(text) as Row);
  }
  return snapshot;
}

const ACTOR_LABELS = `select actor.id, actor.name || ' at ' || coalesce(string_agg(
    mention.article_id || ':' || mention.start_offset, ' ' order by mention.article_id, mention.start_offset), '') as label
  from actor left join mention on mention.actor_id = actor.id group by actor.id`;

const MEETING_LABELS = `select meeting.id, string_agg(article_id || ':' || start_offset, ' ' order by article_id, start_offset) as label
  from meeting join meeting_report on meeting_id = meeting.id group by meeting.id`;

const TABLES = {
  actors: `select id as actor, name, kind, country_code, mention_count, article_count from actor
    where merged_into is null and (article_count > 0 or mention_count > 0)`,
  merged: `select count(*)::int as number, merged_into as actor from actor
    where merged_into is not null and exists (select from actor_decision where actor_id = actor.id) group by merged_into`,
  names: 'select actor_id as actor, text, kind, mention_count from actor_name',
  mentions: 'select article_id, start_offset, end_offset, kind, actor_id as actor from mention',
  appearances: 'select article_id, actor_id as actor, mention_count from article_actor',
  roles: 'select article_id, start_offset, title, person_id as actor, of_id as of_actor from role',
  quotes: 'select article_id, start_offset, text, meeting_id as meeting from quote',
  speakers: `select quote.article_id, quote.start_offset, role, ordinal, actor_id as actor
    from quote_actor join quote on quote.id = quote_id`,
  links: `select a.article_id, a.start_offset, link.kind, b.article_id as to_article, b.start_offset as to_offset
    from quote_link as link join quote as a on a.id = from_quote_id join quote as b on b.id = to_quote_id`,
  claims: `select member.denies, quote.article_id, quote.start_offset, claim.text, claim.asserted, claim.denied,
      claim.newest_from, (select string_agg(other.article_id || ':' || other.start_offset, ' ' order by other.article_id, other.start_offset)
        from claim_quote twin join quote other on other.id = twin.quote_id where twin.claim_id = claim.id) as members
    from claim join claim_quote member on member.claim_id = claim.id join quote on quote.id = member.quote_id`,
  stories: 'select article_id, leader_id, published_from from article_story',
  meetings: `select id as meeting, title, kind, status, date_value, place_id as place_actor from meeting`,
  participants:
    'select meeting_id as meeting, actor_id as actor, role, is_side, date_from from meeting_actor',
  reports: 'select article_id, start_offset, meeting_id as meeting, status, date_value from meeting_report',
  reportActors: `select report.article_id, start_offset, actor_id as actor, role, side_id as side_actor, is_side
    from meeting_report_actor as part join meeting_report as report on report.id = part.report_id`,
};

/** What must never be, whatever happened. */
export const FAULTS = `
  select 'a count below nothing' as fault, actor_id as id from name_use where found < 0 or shown < 0
  union all select 'a name counted below nothing', actor_id from actor_name where mention_count < 0
  union all select 'an actor counted below nothing', id from actor
    where mention_count < 0 or article_count < 0 or found_mentions < 0
  union all select 'an actor merged into a merged one', actor.id from actor join actor as chief on chief.id = actor.merged_into
    where chief.merged_into is not null
  union all select 'a mention of a merged actor', mention.id from mention join actor on actor.id = actor_id
    where merged_into is not null
  union all select 'a meeting that nobody reports', id from meeting
    where not exists (select from meeting_report where meeting_id = meeting.id)
  union all select 'a claim of one quote', id from claim
    where (select count(*) from claim_quote where claim_id = claim.id) < 2
      or asserted + denied <> (select count(*) from claim_quote where claim_id = claim.id)
  union all select 'an actor of a claim amiss', coalesce(told.claim_id, kept.claim_id) from claim_actor as kept
    full join (select distinct member.claim_id, part.role, part.actor_id, claim.newest_from from claim_quote as member
      join claim on claim.id = member.claim_id join quote_actor as part on part.quote_id = member.quote_id
      where part.role in ('SPEAKER', 'ABOUT')) as told using (claim_id, role, actor_id)
    where told.claim_id is null or kept.claim_id is null or told.newest_from is distinct from kept.newest_from
  union all select 'a copied date amiss', article_id from (
      select article_id, said_from as from, said_to as to, quote_id as id, 'quote' as kind from quote_actor
      union all select article_id, published_from, published_to, article_id, 'article' from article_actor
      union all select meeting_id, date_from, date_to, meeting_id, 'meeting' from meeting_actor) as copy
    where (copy.from, copy.to) is distinct from (case kind
      when 'quote' then (select (said_from, said_to) from quote where quote.id = copy.id)
      when 'article' then (select (published_from, published_to) from article where article.id = copy.id)
      else (select (date_from, date_to) from meeting where meeting.id = copy.id) end)
  union all select 'a leader that is led', own.article_id from article_story own
    join article_story leader on leader.article_id = own.leader_id where leader.leader_id <> leader.article_id
  union all select 'a pair in one direction', quote_id from claim_pair as pair
    where not exists (select from claim_pair where quote_id = pair.other_quote_id and other_quote_id = pair.quote_id)
  union all select 'a name without its actor', actor_id from actor_name
    join actor on actor.id = actor_id where article_count = 0 and given_name is null`;
