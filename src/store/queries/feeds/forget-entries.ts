import type { Statements } from '../statements';

/** An entry that was noted as seen: its key in hexadecimal digits. */
export interface SeenEntry {
  readonly feedId: number;
  readonly key: string;
}

/** Forgets that entries were seen, so that the next poll that finds them takes them in. */
export async function forgetEntries(statements: Statements, entries: readonly SeenEntry[]): Promise<void> {
  await statements.query(
    `/* forgetSeen */ delete from feed_entry
     using unnest($1::bigint[], $2::text[]) as given (feed_id, key)
     where feed_entry.feed_id = given.feed_id and feed_entry.key = decode(given.key, 'hex')`,
    [entries.map(({ feedId }) => feedId), entries.map(({ key }) => key)],
  );
}

/** Forgets what stood in feeds that nobody polls any more. */
export async function forgetEndedFeeds(statements: Statements, before: Date): Promise<void> {
  await statements.query(
    `/* forgetEndedFeeds */ delete from feed_entry using feed
     where feed.id = feed_entry.feed_id and feed.due_at is null and feed_entry.seen_at < $1`,
    [before],
  );
}
