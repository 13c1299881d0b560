import type { TestDatabase } from '../../../database';

/** Searches as people type them, with what each means as a tsquery, written by hand: english, and simple for names. */
export const SEARCHES: Readonly<Record<string, readonly [english: string, simple: string]>> = {
  harbour: ["'harbour':*", "'harbour':*"],
  harb: ["'harb':*", "'harb':*"],
  'treaty WATER': ["'treati' & 'water':*", "'treaty' & 'water':*"],
  'treaty or iron': ["'treati' | 'iron':*", "'treaty' | 'iron':*"],
  'water -border': ["'water' & !'border':*", "'water' & !'border':*"],
  '"north march"': ["'north' <-> 'march'", "'north' <-> 'march'"],
  cafe: ["'cafe':*", "'cafe':*"],
  Café: ["'cafe':*", "'cafe':*"],
  'quill or élan': ["'quill' | 'elan':*", "'quill' | 'elan':*"],
  // In no text; in another spelling of a name.
  Norlant: ["'norlant':*", "'norlant':*"],
  Noorland: ["'noorland':*", "'noorland':*"],
  // A letter away from a name, or two.
  Morland: ["'morland':*", "'morland':*"],
  'Ada Quilll': ["'ada' & 'quilll':*", "'ada' & 'quilll':*"],
  'Cafe Baor': ["'cafe' & 'baor':*", "'cafe' & 'baor':*"],
  Morlamd: ["'morlamd':*", "'morlamd':*"],
  '': ['', ''],
};

export type Ranks = ReadonlyMap<string, { hit: boolean; rank: number }>;

/** What each search finds in each row, and how well it fits: Postgres's part of the work, asked row by row. */
export async function readRanks(database: TestDatabase): Promise<Ranks> {
  const ranks = new Map<string, { hit: boolean; rank: number }>();
  for (const [search, [english, simple]] of Object.entries(SEARCHES)) {
    const rows = await database.rows<{ document: string; id: number; hit: boolean; rank: number }>(RANKS, [
      english,
      simple,
      sought(english),
      sought(simple),
    ]);
    for (const { document, id, hit, rank } of rows) ranks.set(`${document} ${id} ${search}`, { hit, rank });
  }
  return ranks;
}

/** What is left out makes a text no better and no worse. */
function sought(query: string): string {
  return query.replace(/ & !\S+/g, '');
}

const RANKS = `
with agenda as (
  select report.meeting_id, span.words from meeting_report report
  join meeting_report_span span on span.report_id = report.id and span.part = 'AGENDA'),
texts as (
  select 'article' as document, id, text, true as first from article
  union all select 'quote', id, text, true from quote
  union all select 'claim', id, text, true from claim
  union all select 'meeting', id, title, true from meeting
  union all select 'meeting', meeting_id, words, false from agenda
  union all select 'agenda', meeting_id, words, true from agenda),
documents as (
  select document, id, first, to_tsvector('english', fold_accents(text)) as words, $1::tsquery as query, $3::tsquery as sought
  from texts
  union all select 'actor', actor_id, true, to_tsvector('simple', key), $2::tsquery, $4::tsquery from actor_name),
ranks as (select document, id, first, words @@ query as hit, ts_rank(words, sought) as rank from documents)
select document, id, bool_or(hit) as hit,
  coalesce(nullif(max(rank) filter (where first), 0), max(rank))::float8 as rank
from ranks group by document, id`;
