import type { TestDatabase } from '../../../database';
import type { Row } from '../random-parts';
import { readRanks, type Ranks } from './searches';

/** All tables in memory, where the naive resolvers look for everything from one end to the other. */
export class NaiveGraph {
  private constructor(
    private readonly tables: ReadonlyMap<string, readonly Row[]>,
    private readonly ranks: Ranks,
  ) {}

  static async read(database: TestDatabase): Promise<NaiveGraph> {
    const names = await database.rows<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = current_schema()',
    );
    const tables = new Map<string, readonly Row[]>();
    // In the order of ids: Postgres puts new rows where deleted ones have left room, in any order.
    for (const { name } of names) {
      const rows = await database.rows<Row>(`select * from ${name}`);
      tables.set(
        name,
        rows.sort((a, b) => Number(a['id'] ?? 0) - Number(b['id'] ?? 0)),
      );
    }
    return new NaiveGraph(tables, await readRanks(database));
  }

  all(table: string, holds: (row: Row) => boolean = () => true): Row[] {
    return (this.tables.get(table) ?? []).filter(holds);
  }

  one(table: string, id: unknown): Row | undefined {
    return id === null ? undefined : this.all(table, (row) => row['id'] === id)[0];
  }

  /** How well a row matches a search; undefined where it doesn't. */
  rank(document: string, id: unknown, search: string): { hit: boolean; rank: number } {
    return this.ranks.get(`${document} ${String(id)} ${search}`) ?? { hit: false, rank: 0 };
  }
}

/** A row as an object of the graph. */
export function node(table: string, row: Row | undefined): Row | null {
  return row ? { ...row, __typename: TYPES[table] ?? ACTOR_TYPES[String(row['type'])] } : null;
}

export const ACTOR_TYPES: Record<string, string> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  UNNAMED_SOURCE: 'UnnamedSource',
};

const TYPES: Record<string, string> = {
  article: 'Article',
  claim: 'Claim',
  quote: 'Quote',
  meeting: 'Meeting',
  mention: 'Mention',
  role: 'Role',
  relation: 'Relation',
  run: 'AnalysisRun',
  story: 'Story',
  correction: 'Correction',
  feed: 'Feed',
  watch: 'Watch',
  job: 'Job',
};

/** "quote-12" as table and number. */
export function readId(id: string): { table: string; number: number } {
  const [table = '', number] = id.split('-');
  return { table, number: Number(number) };
}

/** An actor or a meeting that was merged stands for what it was merged into. */
export function byId(graph: NaiveGraph, id: string): Row | null {
  const { table, number } = readId(id);
  if (table === 'claim') {
    const member = graph.all('claim_quote', (one) => one['quote_id'] === number)[0];
    return node(table, member && graph.one(table, member['claim_id']));
  }
  if (table === 'story') {
    const member = graph.all('article_story', (one) => one['article_id'] === number)[0];
    return storyLedBy(graph, member?.['leader_id']);
  }
  const known = { actor: 'actor', meeting: 'known_meeting' }[table];
  const merged = known && graph.one(known, number)?.['merged_into'];
  return node(table, graph.one(table, merged ?? number));
}

/** The story that an article leads, where another one tells of the same. */
export function storyLedBy(graph: NaiveGraph, leader: unknown): Row | null {
  const members = graph.all('article_story', (member) => member['leader_id'] === leader);
  const article = graph.one('article', leader);
  if (members.length < 2 || !article) return null;
  const title = article['title'] ?? String(article['text']).split('\n')[0];
  return node('story', { id: leader, title });
}
