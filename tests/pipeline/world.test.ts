import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestArticle } from '../../src/pipeline/ingest-article';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { readWorld, type Marked, type WorldReport } from '../world/read-world';
import { pairScore } from '../world/pair-score';

const database = useDatabase();
const world = readWorld();
const articleOf = new Map<number, WorldReport>();

beforeAll(async () => {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1.0.0' });
  for (const report of world) {
    const { text, url, outlet, published } = report;
    const date = { value: published, origin: 'USER' as const };
    const { articleId } = await ingestArticle(context, anArticle({ text, url, outlet, published: date }));
    articleOf.set(articleId, report);
  }
}, 120_000);

/** The true and the found identity of every marked place of the text that was found. */
async function identities(sql: string, marks: (report: WorldReport) => Marked[]) {
  const rows = await database.rows<{ article_id: string; start: number; end: number; found: string }>(sql);
  return rows.flatMap(({ article_id, start, end, found }) => {
    const mark = marks(articleOf.get(Number(article_id))!).find((m) => m.start < end && start < m.end);
    return mark ? [{ truth: mark.id, found: String(found) }] : [];
  });
}

it('tells people, bodies and places apart and together over sixty reports', async () => {
  const names = await identities(
    `select article_id, start_offset as start, end_offset as end, actor_id as found from mention where kind = 'NAME'`,
    (report) => report.names,
  );
  const { precision, recall } = pairScore(names);
  expect(names.length).toBeGreaterThan(260);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.96);
});

it('joins the reports of one meeting, and tells a series apart', async () => {
  const meetings = await identities(
    `select report.article_id, span.start_offset as start, span.end_offset as end, report.meeting_id as found
     from meeting_report report join meeting_report_span span
       on span.article_id = report.article_id and span.report_id = report.id and span.part = 'MENTION'`,
    (report) => report.meetings,
  );
  const { precision, recall } = pairScore(meetings);
  expect(meetings.length).toBeGreaterThanOrEqual(16);
  expect(precision).toBe(1);
  expect(recall).toBe(1);
});

it('keeps how a postponed meeting stood before', async () => {
  const reports = await database.rows<{ status: string; now: string }>(
    `select report.status, meeting.status as now from meeting_report report
     join meeting on meeting.id = report.meeting_id join actor place on place.id = meeting.place_id
     where place.name = 'Lugano' order by report.published_from`,
  );
  expect(reports).toEqual([
    { status: 'PLANNED', now: 'POSTPONED' },
    { status: 'POSTPONED', now: 'POSTPONED' },
  ]);
});

it('finds the copies of one agency report, and takes nothing else for one', async () => {
  const rows = await database.rows<{ one: string; other: string }>(
    `select article_id as one, other_id as other from article_copy`,
  );
  const pair = (one: string, other: string) => [one, other].sort().join(' ');
  const named = (id: string) => articleOf.get(Number(id))!.id;
  const found = rows.map(({ one, other }) => pair(named(one), named(other))).sort();
  const origin = ({ id, copy }: WorldReport) => copy ?? id;
  const truth = world.flatMap((one) =>
    world
      .filter((other) => one.id < other.id && origin(one) === origin(other))
      .map((other) => pair(one.id, other.id)),
  );
  expect(truth.length).toBeGreaterThanOrEqual(6);
  expect(found).toEqual(truth.sort());
});

it('joins statements of one thing into claims, with those who deny it on the other side', async () => {
  const rows = await database.rows<{
    article_id: string;
    start: number;
    end: number;
    found: string;
    denies: boolean;
  }>(
    `select quote.article_id, span.start_offset as start, span.end_offset as end, quote.act,
       coalesce(member.claim_id, quote.id) as found, coalesce(member.denies, false) as denies
     from quote join quote_span span on span.article_id = quote.article_id and span.quote_id = quote.id and span.part = 'CONTENT'
     left join claim_quote member on member.quote_id = quote.id order by quote.id`,
  );
  const marked = rows.flatMap(({ article_id, start, end, found, denies }) => {
    const claims = articleOf.get(Number(article_id))!.claims;
    const mark = claims.find((claim) => claim.start < end && start < claim.end);
    return mark ? [{ truth: mark.id.replace(/^-/, ''), found, denies, should: mark.id.startsWith('-') }] : [];
  });
  const { precision, recall } = pairScore(marked);
  expect(marked.length).toBeGreaterThanOrEqual(23);
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(marked.filter(({ denies, should }) => denies !== should)).toEqual([]);
});

it('links a denial, a change of position and another count to what was said three reports before', async () => {
  const links = await database.rows<{ one: string; kind: string; basis: string; other: string }>(
    `select from_article_id as one, kind, basis, to_article_id as other from quote_link
     where from_article_id <> to_article_id`,
  );
  const named = (id: string) => articleOf.get(Number(id))!.id;
  const told = links
    .map(({ one, kind, basis, other }) => `${named(one)} ${kind} ${named(other)} ${basis}`)
    .sort();
  expect(told.filter((link) => !link.includes(' REPEATS '))).toEqual([
    'bank-03 CONTRADICTS bank-01 NEGATED_PROPOSITION',
    'fish-11 DENIES fish-10 SAME_PROPOSITION',
    'fuel-02 CONTRADICTS fuel-01 NEGATED_PROPOSITION',
    'lake-03 DENIES lake-01 SAME_PROPOSITION',
    'lake-03 DENIES lake-02 SAME_PROPOSITION',
    'lib-04 DENIES lib-02 SAME_PROPOSITION',
    'mill-04 DENIES mill-01 SAME_PROPOSITION',
    'mill-04 DENIES mill-02 SAME_PROPOSITION',
    'mill-05 CONTRADICTS mill-01 NEGATED_PROPOSITION',
    'mill-05 CONTRADICTS mill-02 NEGATED_PROPOSITION',
    'mine-02 CONTRADICTS mine-01 NUMBERS_DIFFER',
    'ships-02 DENIES ships-01 SAME_PROPOSITION',
    'ships-03 CONTRADICTS ships-02 NEGATED_PROPOSITION',
    'ships-04 CONTRADICTS ships-01 NEGATED_PROPOSITION',
    'ships-04 CONTRADICTS ships-03 NEGATED_PROPOSITION',
  ]);
});

it('groups the reports of one happening, and nothing else', async () => {
  const rows = await database.rows<{ story: string; articles: string[] }>(
    `select story.id as story, array_agg(member.article_id order by member.article_id) as articles
     from story join article_story member on member.leader_id = story.id group by story.id order by story.id`,
  );
  const named = (id: string) => articleOf.get(Number(id))!.id;
  expect(rows.map(({ articles }) => articles.map(named).join(' '))).toEqual([
    'fish-01 fish-02',
    'fish-03 fish-05',
    'fish-04 fish-06',
    'wire-01 wire-02 wire-03 wire-04',
    'gas-05 gas-06',
    'mill-05 mill-06',
    'mine-01 mine-02',
    'ships-01 ships-02',
    'ships-03 ships-04',
  ]);
});
