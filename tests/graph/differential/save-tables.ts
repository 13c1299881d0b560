import type { TestDatabase } from '../../database';
import type { Tables } from './random-parts';

/** Writes rows as they are, past the product's code; columns that a row doesn't name have their defaults. */
export async function saveTables(database: TestDatabase, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    if (rows.length === 0) continue;
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const list = columns.map((column) => `"${column}"`).join(', ');
    await database.rows(
      `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await database.rows(`insert into claim_actor (claim_id, role, actor_id, newest_from)
    select distinct claim.id, part.role, part.actor_id, claim.newest_from from claim
    join claim_quote as member on member.claim_id = claim.id join quote_actor as part on part.quote_id = member.quote_id
    where part.role in ('SPEAKER', 'ABOUT')`);
  await database.rows(
    'insert into article_search select id, search_document(text), published_from from article',
  );
}
