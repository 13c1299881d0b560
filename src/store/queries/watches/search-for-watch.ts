import type { DataSource } from 'typeorm';
import { cleanUnits } from '../../../model/clean-units';
import type { WatchCriteria } from '../../../model/watch';
import type { Filter, FilteredTable } from '../../plan/filters/filter';
import { planMatch } from '../../plan/plan-match';
import { changesAfter, type GraphEvent } from '../changes/changes-after';
import { changesOfWatched } from '../changes/changes-of-watched';
import { addJob } from '../jobs/add-job';
import type { Statements } from '../statements';

interface DueWatch {
  id: number;
  name: string;
  criteria: WatchCriteria;
  webhook: string | null;
  lastChange: number;
  createdBy: string;
  faults: number;
}

/** Changes that are looked at in one transaction. */
const BATCH = 500;

/** A watch could not be searched for; nothing of it was written. */
export class SearchFault extends Error {
  constructor(
    readonly watch: Pick<DueWatch, 'id' | 'faults'>,
    override readonly cause: unknown,
  ) {
    super(`watch-${watch.id} could not be searched for.`);
  }
}

/**
 * Looks through what happened since this watch was looked at last, the one that is the farthest behind. What it finds is
 * kept, and queued for its webhook, in the same transaction. False where all watches are up to date. @throws SearchFault
 */
export async function searchForWatch(dataSource: DataSource, now: Date): Promise<boolean> {
  let taken: DueWatch | undefined;
  try {
    await dataSource.transaction(async (statements) => {
      [taken] = await statements.query<DueWatch[]>(TAKE, [now]);
      if (taken) await search(statements, taken, now);
    });
  } catch (error) {
    throw taken ? new SearchFault(taken, error) : error;
  }
  return taken !== undefined;
}

async function search(statements: Statements, watch: DueWatch, now: Date): Promise<void> {
  const events = await changesAfter(statements, watch.lastChange, BATCH);
  const found = await matches(statements, watch.criteria, events);
  await keepFindings(statements, watch, found, now);
  await statements.query(
    `/* noteSearch */ update watch set last_change = $2, due_at = null, faults = 0,
       last_error = case when faults = 0 then last_error end where id = $1`,
    [watch.id, events.at(-1)?.id ?? watch.lastChange],
  );
}

/** Puts off the next search, so that the other watches have their turn. */
export async function noteSearchFault(
  statements: Statements,
  { watch: { id } }: SearchFault,
  error: string,
  next: Date,
): Promise<void> {
  await statements.query(
    '/* noteSearchFault */ update watch set due_at = $2, faults = faults + 1, last_error = $3 where id = $1',
    [id, next, cleanUnits(error)],
  );
}

const TAKE = `/* takeWatch */
select id, name, criteria, webhook, last_change as "lastChange", created_by as "createdBy", faults from watch
where removed_at is null and (due_at is null or due_at <= $1) and last_change < (select max(id) from change)
order by last_change, id limit 1 for update skip locked`;

/** Which kinds of change bring what a filter may find. */
const BROUGHT_BY = {
  quotes: { table: 'quote', whats: ['NEW_QUOTE'] },
  articles: { table: 'article', whats: ['ARTICLE_ADDED'] },
  meetings: { table: 'meeting', whats: ['NEW_MEETING', 'MEETING_STATUS'] },
} as const satisfies Record<string, { table: FilteredTable; whats: readonly string[] }>;

async function matches(
  statements: Statements,
  criteria: WatchCriteria,
  events: readonly GraphEvent[],
): Promise<number[]> {
  if (criteria.nodes) {
    const ids = events.map(({ id }) => id);
    return changesOfWatched(statements, criteria.nodes, criteria.kinds ?? null, ids);
  }
  const found: number[] = [];
  for (const [name, { table, whats }] of Object.entries(BROUGHT_BY)) {
    const filter = criteria[name as keyof typeof BROUGHT_BY];
    const brought = filter ? events.filter(({ what }) => whats.some((one) => one === what)) : [];
    if (!filter || brought.length === 0) continue;
    const matching = await matchingIds(
      statements,
      table,
      filter as Filter,
      brought.map(({ number }) => number),
    );
    const told = table === 'quote' ? await withoutHeadlines(statements, matching) : matching;
    found.push(...brought.filter(({ number }) => told.has(number)).map(({ id }) => id));
  }
  return found;
}

async function matchingIds(
  statements: Statements,
  table: FilteredTable,
  filter: Filter,
  numbers: readonly number[],
): Promise<Set<number>> {
  const { text, values } = planMatch(table, filter, numbers);
  const [row] = await statements.query<{ answer: string }[]>(text, [...values]);
  return new Set(JSON.parse(row?.answer ?? '[]') as number[]);
}

/**
 * What the headline has and the report says again, by the same speaker, in the same way and with half of the words, is
 * told by the report alone.
 */
async function withoutHeadlines(
  statements: Statements,
  quotes: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const again = await statements.query<{ id: number }[]>(SAID_AGAIN, [[...quotes]]);
  return new Set([...quotes].filter((id) => !again.some((headline) => headline.id === id)));
}

const SAID_AGAIN = `/* headlinesSaidAgain */
select headline.id from quote as headline join article on article.id = headline.article_id
where headline.id = any ($1::bigint[]) and starts_with(article.text, article.title)
  and headline.end_offset <= length(article.title) and exists (
    select from quote as report
    join quote_actor as one on one.article_id = report.article_id and one.quote_id = report.id and one.role = 'SPEAKER'
    join quote_actor as two on two.article_id = report.article_id and two.quote_id = headline.id and two.role = 'SPEAKER'
      and two.actor_id = one.actor_id
    where report.article_id = headline.article_id and report.id = any ($1::bigint[]) and report.act = headline.act
      and report.start_offset >= headline.end_offset and (
        select avg((lexeme = any (tsvector_to_array(search_document(report.text))))::int) >= 0.5
        from unnest(search_document(headline.text))))`;

async function keepFindings(
  statements: Statements,
  { id, name, webhook, createdBy }: DueWatch,
  changes: readonly number[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  await statements.query(
    `/* keepFindings */ insert into watch_finding (watch_id, change_id)
     select $1, id from unnest($2::bigint[]) as found (id) on conflict do nothing`,
    [id, changes],
  );
  if (webhook === null) return;
  const items = changes.map((change) => ({
    item: `${name}: change ${change}`,
    input: { watch: id, change },
  }));
  await addJob(statements, { kind: 'webhook', items, createdBy, now });
}
