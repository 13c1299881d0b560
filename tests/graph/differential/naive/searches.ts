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
    ]);
    for (const { document, id, hit, rank } of rows) ranks.set(`${document} ${id} ${search}`, { hit, rank });
  }
  return ranks;
}

const RANKS = `
with documents as (
  select 'article' as document, id, to_tsvector('english', fold_accents(text)) as words, $1::tsquery as query from article
  union all select 'quote', id, to_tsvector('english', fold_accents(text)), $1::tsquery from quote
  union all select 'claim', id, to_tsvector('english', fold_accents(text)), $1::tsquery from claim
  union all select 'meeting', id, to_tsvector('english', fold_accents(title)), $1::tsquery from meeting
  union all select 'agenda', report.meeting_id, to_tsvector('english', fold_accents(span.words)), $1::tsquery
    from meeting_report report join meeting_report_span span on span.report_id = report.id and span.part = 'AGENDA'
  union all select 'actor', actor_id, to_tsvector('simple', key), $2::tsquery from actor_name)
select document, id, bool_or(words @@ query) as hit, max(ts_rank(words, query))::float8 as rank
from documents group by document, id`;
